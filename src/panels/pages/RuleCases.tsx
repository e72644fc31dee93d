import { addDays } from "#atlas/day.ts";
import type { Library } from "#atlas/library.ts";
import type { IncidentRecord } from "#atlas/records.ts";
import type { Lang } from "#atlas/types.ts";
import { printPartDate } from "#words/dateWords.ts";
import { printDate } from "#words/numberWords.ts";
import { ruleWords } from "#words/ruleWords.ts";
import type { CaseOn, Rule } from "#world/ruleOn.ts";
import { SourceLinks } from "./SourceLinks.tsx";

type Props = {
  readonly rule: Rule;
  readonly library: Library;
  readonly view: { readonly lang: Lang };
};

/** The cases of the place: those that count on the day, then those that do not, each with the reason. */
export function RuleCases({ rule, library, view: { lang } }: Props) {
  const words = ruleWords[lang];
  const counts = ({ part }: CaseOn) => COUNTING.has(part);
  const inside = rule.cases.filter(counts);
  const outside = rule.cases.filter((one) => !counts(one));
  const shared = { library, lang, deciding: rule.verdict.deciding };
  return (
    <>
      <section className="page-group" aria-labelledby="rule-in">
        <h3 id="rule-in">{inside.length > 0 ? words.casesIn(inside.length) : words.noCounted}</h3>
        {rule.cases.length === 0 && <p>{words.noCases}</p>}
        <Cases {...shared} cases={inside} />
      </section>
      {outside.length > 0 && (
        <section className="page-group" aria-labelledby="rule-out">
          <h3 id="rule-out">{words.casesOut(outside.length)}</h3>
          <Cases {...shared} cases={outside} />
        </section>
      )}
    </>
  );
}

const COUNTING: ReadonlySet<string> = new Set(["counts", "ended", "floor"]);

type Shared = {
  readonly library: Library;
  readonly lang: Lang;
  readonly deciding: readonly string[];
};

function Cases({ cases, ...shared }: Shared & { readonly cases: readonly CaseOn[] }) {
  const words = ruleWords[shared.lang];
  if (cases.length === 0) return null;
  return (
    <table className="page-table cases">
      <thead>
        <tr>
          <th scope="col">{words.stated}</th>
          <th scope="col">{words.case}</th>
          <th scope="col">{words.part}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <Case {...shared} found={one} key={one.id} />
        ))}
      </tbody>
    </table>
  );
}

function Case({ found, library, lang, deciding }: Shared & { readonly found: CaseOn }) {
  const words = ruleWords[lang];
  const record = library.incidents.get(found.id);
  if (record === undefined) return null;
  const last = printDate(found.part === "not-yet" ? found.from : addDays(found.until, -1), lang);
  const told = library.longTexts.incidents[found.id];
  const ended = found.ended === null ? "" : printDate(found.ended, lang);
  const text = words.parts[found.part](`${found.level}${found.sub}`, last, ended);
  return (
    <tr data-case={found.id} data-part={found.part}>
      <th scope="row">
        <span>{printPartDate(record.date, lang)}</span>
        {record.precision !== "day" && (
          <span className="page-muted"> {wordOf(library, "precision", record.precision)}</span>
        )}
      </th>
      <td data-label={words.case}>
        {told !== undefined && <b className="case-title">{told.title}</b>}
        <span className="page-muted">{toldOf(record, library, lang)}</span>
        <SourceLinks library={library} ids={record.sources} lang={lang} />
      </td>
      <td data-label={words.part}>
        {deciding.includes(found.id) && <b className="rule-result">{`${words.deciding}: `}</b>}
        <span>{text}</span>
      </td>
    </tr>
  );
}

/** What, of whom, with which outcome. */
function toldOf(record: IncidentRecord, library: Library, lang: Lang): string {
  const parts = [
    wordOf(library, "kind", record.kind),
    wordOf(library, "group", record.group),
    wordOf(library, "outcome", record.outcome),
    record.transit ? ruleWords[lang].transit : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** The word of the facts; none where there is none, for keys are not for readers. */
const wordOf = (library: Library, kind: string, key: string): string =>
  library.longTexts.incidentWords[`${kind}-${key}`] ?? "";
