import { useId, useState } from "react";
import { localDay } from "#atlas/day.ts";
import { altTextOf } from "#export/altTextOf.ts";
import { CITATION_IDS, CITATION_NAMES, type CitationId, citationAs } from "#export/citations.ts";
import { statementOn } from "#export/statementOn.ts";
import { copyWords } from "#words/copyWords.ts";
import { takeWords } from "#words/takeWords.ts";
import { CopyField } from "./CopyField.tsx";
import type { PanelParts } from "./parts.ts";

type Props = PanelParts & {
  /** The permanent address. */
  readonly link: string;
  readonly onTold: (text: string) => void;
};

/** The texts that somebody needs who writes about a view: how to cite it, and what its picture shows. */
export function TextFields({ link, onTold, atlas, view, scene }: Props) {
  const { lang } = view;
  const words = copyWords[lang];
  const more = takeWords[lang];
  const id = useId();
  const [form, setForm] = useState<CitationId>("text");
  const fields = { lang, onTold };
  const cited = {
    scene,
    release: atlas.release,
    lang,
    link,
    accessed: localDay(new Date()),
  };
  return (
    <>
      <h3>{more.texts}</h3>
      <div className="take-file">
        <label htmlFor={`${id}-form`}>{more.citationAs}</label>
        <select
          id={`${id}-form`}
          value={form}
          onChange={({ target }) => setForm(target.value as CitationId)}
        >
          {CITATION_IDS.map((one) => (
            <option key={one} value={one}>
              {one === "text" ? more.sentence : CITATION_NAMES[one]}
            </option>
          ))}
        </select>
      </div>
      <CopyField {...fields} label={words.citation} rows={4} value={citationAs(form, cited)} />
      <CopyField
        {...fields}
        label={more.altShort}
        rows={2}
        value={`${scene.title}: ${statementOn(scene)}`}
      />
      <CopyField {...fields} label={more.altLong} rows={4} value={altTextOf(atlas, view, scene)} />
    </>
  );
}
