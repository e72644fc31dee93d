import { useState } from "react";
import { localDay } from "#atlas/day.ts";
import { citationOf } from "#export/citationOf.ts";
import { embedCodeOf } from "#export/embedCodeOf.ts";
import { writeAddress, writeCompleteAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { copyWords } from "#words/copyWords.ts";
import { CopyField } from "./CopyField.tsx";
import type { PanelParts } from "./parts.ts";

/** Links, citation and embed code of the view as it is now, and paper. Drawn in the browser only. */
export function ShareFields({ atlas, view, scene, day }: PanelParts) {
  const { lang } = view;
  const words = copyWords[lang];
  const [told, setTold] = useState("");
  const page = `${location.origin}${location.pathname}`;
  const short = writeAddress(view, initialView(lang));
  const shortLink = short === "" ? page : `${page}#${short}`;
  // “Latest” and “the usual series” mean something else after the next release of the data.
  const fixed = { ...view, date: day, series: view.series ?? atlas.defaultSeries.id };
  const link = `${page}#${writeCompleteAddress(fixed)}`;
  const fields = { lang, onTold: setTold };
  return (
    <>
      <CopyField {...fields} label={words.complete} value={link}>
        <span>{words.completeNote}</span>
      </CopyField>
      <CopyField {...fields} label={words.short} value={shortLink}>
        <span>{words.shortNote}</span>
      </CopyField>
      <CopyField
        {...fields}
        label={words.citation}
        rows={3}
        value={citationOf({
          scene,
          release: atlas.release,
          lang,
          link,
          accessed: localDay(new Date()),
        })}
      />
      <CopyField
        {...fields}
        label={words.embed}
        rows={3}
        value={embedCodeOf(link, words.frameTitle(scene.title, scene.dayWords))}
      >
        <span>{words.embedNote}</span>
      </CopyField>
      <p role="status" className="share-told">
        {told}
      </p>
      <button type="button" className="share-print" onClick={() => window.print()}>
        {words.print}
      </button>
    </>
  );
}
