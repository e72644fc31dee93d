import type { Library } from "#atlas/library.ts";
import type { VisaCheckRecord } from "#atlas/records.ts";
import type { VisaDossier } from "#dossier/visaDossier.ts";
import { entryWords } from "#words/entryWords.ts";
import { printDate } from "#words/numberWords.ts";
import { Cite } from "./Cite.tsx";

type Props = { readonly library: Library; readonly dossier: VisaDossier };

/** Where the visa table was compared with other sources, and what the map made of it. */
export function EntryChecks({ library, dossier }: Props) {
  const words = entryWords[library.lang];
  if (dossier.checks.length === 0) return null;
  return (
    <>
      <h4>{words.checks}</h4>
      <ul className="entries">
        {dossier.checks.map((check) => (
          <li key={check.id} data-check={check.id}>
            <span>{`${daysOf(check, library)}${library.longTexts.visaChecks[check.id] ?? ""}`}</span>{" "}
            <Cite ids={check.sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

function daysOf({ from, to }: VisaCheckRecord, { lang }: Library): string {
  if (from === null) return "";
  const first = printDate(from, lang);
  if (to === from) return `${first}: `;
  return `${entryWords[lang].checkFrom(first, to === null ? null : printDate(to, lang))}: `;
}
