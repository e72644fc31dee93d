import { useState } from "react";
import { OWN } from "#atlas/ownStory.ts";
import { linkTo } from "#export/linkTo.ts";
import { passedOn, writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { impersonal, permanent } from "#view/permanent.ts";
import { copyWords } from "#words/copyWords.ts";
import { CopyField } from "./CopyField.tsx";
import { EmbedFields } from "./EmbedFields.tsx";
import { FileFields } from "./FileFields.tsx";
import { MovieFields } from "./MovieFields.tsx";
import type { PanelParts } from "./parts.ts";
import { publicFile } from "./publicFile.ts";
import { TextFields } from "./TextFields.tsx";

/** Links, citation and embed code of the view as it is now, files, and paper. Drawn in the browser only. */
export function ShareFields(parts: PanelParts) {
  const { atlas, view } = parts;
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
  // The page stays where it is while it is open.
  const [site] = useState(siteAddress);
  const fields = { lang, onTold: setSaid };
  return (
    <>
      <CopyField {...fields} label={words.permanent} value={link}>
        <span>{words.permanentNote}</span>
      </CopyField>
      <CopyField {...fields} label={told.story === null ? words.short : words.step} value={short}>
        <span>{told.story === null ? words.shortNote : words.stepNote}</span>
      </CopyField>
      {site !== null && <EmbedFields {...parts} site={site} link={link} onTold={setSaid} />}
      <TextFields {...parts} link={link} onTold={setSaid} />
      <FileFields {...parts} link={link} onTold={setSaid} />
      {publicFile("index.html") !== null && <MovieFields {...parts} onTold={setSaid} />}
      <p role="status" className="take-told">
        {said}
      </p>
      <button type="button" className="tool take-print" onClick={() => window.print()}>
        {words.print}
      </button>
    </>
  );
}

/** The address of the site's folder; `null` where this page is all there is. */
function siteAddress(): string | null {
  const home = publicFile("index.html");
  return home === null ? null : new URL("./", new URL(home, location.href)).href;
}
