import { useId, useState } from "react";
import { OWN } from "#atlas/ownStory.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import { altTextOf } from "#export/altTextOf.ts";
import { EMBED_CODES, EMBED_KINDS, type EmbedKind } from "#export/embedCodes.ts";
import { fileNameOf } from "#export/fileNameOf.ts";
import { statementOn } from "#export/statementOn.ts";
import { passedOn } from "#view/address.ts";
import { permanent } from "#view/permanent.ts";
import { copyWords } from "#words/copyWords.ts";
import { CopyField } from "./CopyField.tsx";
import type { PanelParts } from "./parts.ts";

type Props = PanelParts & {
  /** The address of the site's folder. */
  readonly site: string;
  /** The permanent link. */
  readonly link: string;
  readonly onTold: (text: string) => void;
};

/** What of a frame its reader may choose, each with what it adds to the address. */
const CHOICES = ["timeline", "static"] as const;

/** The view as code for somebody else's page, of the kind that their system takes. */
export function EmbedFields({ site, link, onTold, ...parts }: Props) {
  const { atlas, view, scene, day } = parts;
  const { lang } = view;
  const words = copyWords[lang];
  const id = useId();
  const [kind, setKind] = useState<EmbedKind>("frame");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isTold = view.story !== null && view.story !== OWN;
  const isStory = isTold && chosen.includes("story");
  const toggle = (one: string) =>
    setChosen(chosen.includes(one) ? chosen.filter((name) => name !== one) : [...chosen, one]);

  const what = isStory
    ? `story=${view.story}&step=${view.step}&lang=${lang}`
    : permanent(view, atlas);
  const choices = CHOICES.filter((one) => chosen.includes(one)).map((one) => `&${one}=on`);
  const publishers = scene.layers.destinations
    ? seriesOn(atlas, view.series, day).credits.map(({ publisher }) => publisher)
    : [];
  const picture = `${fileNameOf(atlas, view)}.png`;
  const code = EMBED_CODES[kind]({
    site,
    lang,
    address: passedOn(`${what}${choices.join("")}`),
    link,
    title: words.frameTitle(scene.title, scene.dayWords),
    alt: altTextOf(atlas, view, scene),
    picture,
    caption: words.embedCaption(statementOn(scene), [...new Set(publishers)].join("; ")),
    open: words.embedOpen,
    load: words.embedLoad,
    loadNote: words.embedLoadNote(new URL(site).host),
  });
  return (
    <>
      <div className="take-file">
        <label htmlFor={`${id}-kind`}>{words.embedKind}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={({ target }) => setKind(target.value as EmbedKind)}
        >
          {EMBED_KINDS.map((one) => (
            <option key={one} value={one}>
              {words.embedKinds[one]}
            </option>
          ))}
        </select>
        {kind !== "picture" &&
          [...CHOICES, ...(isTold ? (["story"] as const) : [])].map((one) => (
            <label key={one} className="take-choice">
              <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one)} />
              <span>{words.embedChoices[one]}</span>
            </label>
          ))}
      </div>
      <CopyField lang={lang} onTold={onTold} label={words.embed} rows={4} value={code}>
        <span>{words.embedNotes[kind]}</span> <span>{words.embedPicture(picture)}</span>
      </CopyField>
    </>
  );
}
