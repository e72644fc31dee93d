import { localDay, parseDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import type { Kept } from "#keep/kept.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { keepWords } from "#words/keepWords.ts";
import { megabytes } from "#words/megabytes.ts";
import { printDate } from "#words/numberWords.ts";

/** What this device keeps: which edition, up to which day its data go, how large it is, since when. */
export function KeptFacts({ kept, lang }: { readonly kept: Kept; readonly lang: Lang }) {
  const words = keepWords[lang];
  const { id, release, last, bytes } = kept.edition;
  const day = parseDay(last);
  const rows = [
    [words.facts.edition, `${release} · ${id.slice(0, 8)}`],
    [words.facts.last, day === undefined ? last : printDate(day, lang)],
    [words.facts.size, words.size(megabytes(bytes, lang))],
    [words.facts.since, printDate(localDay(new Date(kept.at)), lang)],
  ] as const;
  return (
    <dl className="keep-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Unbroken text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
