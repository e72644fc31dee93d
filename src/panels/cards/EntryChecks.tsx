import type { VisaCheckRecord } from "#atlas/records.ts";
import type { Library } from "#panels/library.ts";
import { entryWords } from "#words/entryWords.ts";
import { printDate } from "#words/numberWords.ts";
import { Cite } from "./Cite.tsx";
import type { VisaStory } from "./visaStory.ts";

type Props = { readonly library: Library; readonly story: VisaStory };

/** Where the visa table was compared with other sources, and what the map made of it. */
export function EntryChecks({ library, story }: Props) {
  const words = entryWords[library.lang];
  if (story.checks.length === 0) return null;
  return (
    <>
      <h4>{words.checks}</h4>
      <ul className="entries">
        {story.checks.map((check) => (
          <li key={check.id} data-check={check.id}>
            <span>{`${daysOf(check, library)}${library.stories.visaChecks[check.id] ?? ""}`}</span>{" "}
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
