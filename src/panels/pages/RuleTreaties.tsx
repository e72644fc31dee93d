import type { Library } from "#atlas/library.ts";
import type { Lang, PlaceId } from "#atlas/types.ts";
import { printNumber, printShare } from "#words/numberWords.ts";
import { ruleWords } from "#words/ruleWords.ts";
import type { Rule } from "#world/ruleOn.ts";
import { SourceLinks } from "./SourceLinks.tsx";

type Props = {
  readonly rule: Rule;
  readonly grounds: NonNullable<ReturnType<Library["grounds"]["get"]>>;
  readonly place: PlaceId;
  readonly library: Library;
  readonly view: { readonly lang: Lang };
};

/** The asylum decisions of all years, those pooled for the day marked, against the two thresholds. */
export function RuleStatistic({ rule, grounds, library, view: { lang } }: Props) {
  const words = ruleWords[lang];
  const { statistic } = rule.verdict;
  const sources = [...new Set(grounds.decisions.flatMap((year) => year.sources))];
  const isPooled = (year: number) =>
    statistic !== null && (year === statistic.from || year === statistic.to);
  return (
    <section className="page-group" aria-labelledby="rule-statistic">
      <h3 id="rule-statistic">{words.statistic}</h3>
      {statistic === null ? (
        <p>{words.noStatistic}</p>
      ) : (
        <p>
          <span>
            {words.pooled(
              `${statistic.from}–${statistic.to}`,
              printNumber(statistic.substantive, lang),
              printShare(statistic.share, lang),
            )}
          </span>{" "}
          <span>{words.threshold}</span>{" "}
          <b>{`${rule.thirds.statistic ? words.met : words.notMet}.`}</b>
        </p>
      )}
      {grounds.decisions.length > 0 && (
        <table className="page-table numbers">
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col">{words.substantive}</th>
              <th scope="col">{words.rejected}</th>
            </tr>
          </thead>
          <tbody>
            {grounds.decisions.map(({ year, substantive, rejected }) => (
              <tr key={year} data-pooled={isPooled(year)}>
                <th scope="row">{year}</th>
                <td data-label={words.substantive}>{printNumber(substantive, lang)}</td>
                <td data-label={words.rejected}>{printNumber(rejected, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="page-muted">{words.substantiveNote}</p>
      <SourceLinks library={library} ids={sources} lang={lang} />
    </section>
  );
}

const TREATIES = ["legalAid", "refugee", "cat", "echr"] as const;

/** The treaty that can raise the class, and the three that make the legal barrier. */
export function RuleTreaties({ grounds, place, library, view: { lang } }: Props) {
  const words = ruleWords[lang];
  const { treaties } = grounds;
  const note = library.longTexts.treatyNotes[place];
  return (
    <section className="page-group" aria-labelledby="rule-treaties">
      <h3 id="rule-treaties">{words.treaties}</h3>
      <dl className="rule-treaties">
        {TREATIES.map((name) => (
          <div key={name} data-treaty={name}>
            <dt>{words.treatyNames[name]}</dt>
            <dd>{treaties[name] ? words.yes : words.no}</dd>
          </div>
        ))}
      </dl>
      <p>{treaties.barrier ? words.barrier : words.noBarrier}</p>
      {note !== undefined && <p className="page-muted">{note}</p>}
      <SourceLinks library={library} ids={treaties.sources} lang={lang} />
    </section>
  );
}
