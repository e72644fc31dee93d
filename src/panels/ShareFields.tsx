import { useState } from "react";
import { OWN } from "#atlas/ownStory.ts";
import { embedCodeOf } from "#export/embedCodeOf.ts";
import { linkTo } from "#export/linkTo.ts";
import { passedOn, writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { impersonal, permanent } from "#view/permanent.ts";
import { copyWords } from "#words/copyWords.ts";
import { CopyField } from "./CopyField.tsx";
import { FileFields } from "./FileFields.tsx";
import { MovieFields } from "./MovieFields.tsx";
import type { PanelParts } from "./parts.ts";
import { publicFile } from "./publicFile.ts";
import { TextFields } from "./TextFields.tsx";

/** Links, citation and embed code of the view as it is now, files, and paper. Drawn in the browser only. */
export function ShareFields(parts: PanelParts) {
  const { atlas, view, scene } = parts;
  const { lang } = view;
  const words = copyWords[lang];
  const [said, setSaid] = useState("");
  // The own story is in no other window: what is passed on is what it shows.
  const told = view.story === OWN ? { ...view, story: null, step: 1 } : view;
  const short = linkTo(
    passedOn(writeAddress(impersonal(told), initialView(lang), atlas)),
    location,
  );
  const link = linkTo(permanent(view, atlas), location);
  const fields = { lang, onTold: setSaid };
  return (
    <>
      <CopyField {...fields} label={words.permanent} value={link}>
        <span>{words.permanentNote}</span>
      </CopyField>
      <CopyField {...fields} label={told.story === null ? words.short : words.step} value={short}>
        <span>{told.story === null ? words.shortNote : words.stepNote}</span>
      </CopyField>
      {publicFile("index.html") !== null && (
        <CopyField
          {...fields}
          label={words.embed}
          rows={3}
          value={embedCodeOf(link, words.frameTitle(scene.title, scene.dayWords))}
        >
          <span>{words.embedNote}</span>
        </CopyField>
      )}
      <TextFields {...parts} link={link} onTold={setSaid} />
      <FileFields {...parts} link={link} onTold={setSaid} />
      <MovieFields {...parts} />
      <p role="status" className="share-told">
        {said}
      </p>
      <button type="button" className="tool share-print" onClick={() => window.print()}>
        {words.print}
      </button>
    </>
  );
}
