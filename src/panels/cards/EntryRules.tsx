import { memo } from "react";
import type { EntryRuleRecord } from "#atlas/entryRules.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas, Place } from "#atlas/types.ts";
import type { DatedRule, VisaDossier } from "#dossier/visaDossier.ts";
import { cardWords } from "#words/cardWords.ts";
import { printEdge, printStart } from "#words/edgeWords.ts";
import { entryWords } from "#words/entryWords.ts";
import { printDate } from "#words/numberWords.ts";
import { Cite } from "./Cite.tsx";

type Props = {
  readonly library: Library;
  readonly dossier: VisaDossier;
  readonly place: Place;
  readonly atlas: Atlas;
};

/** The dated rules that a visa table misses: those that hold on the day, then the others. */
export function EntryRules({ library, dossier, place, atlas }: Props) {
  const words = entryWords[library.lang];
  const list = (rules: readonly DatedRule[]) => (
    <ul className="entries">
      {rules.map((dated) => (
        <li key={dated.rule.id} data-rule={dated.rule.id}>
          <Rule {...dated} library={library} place={place} atlas={atlas} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h4>{words.rules}</h4>
      {dossier.now.length > 0 ? list(dossier.now) : <p>{words.noRules}</p>}
      {dossier.others.length > 0 && (
        <details>
          <summary>{words.otherRules(dossier.others.length)}</summary>
          {list(dossier.others)}
        </details>
      )}
    </>
  );
}

const Rule = memo(function Rule(props: DatedRule & Omit<Props, "dossier">) {
  const { rule, state, library, place, atlas } = props;
  const words = entryWords[library.lang];
  const text = library.longTexts.rules[rule.id];
  return (
    <>
      <h5>
        <span>{text?.title ?? rule.id}</span> <Cite ids={rule.sources} />
      </h5>
      <p className="note">
        {[
          words.states[state],
          words.kinds[rule.kind],
          ...(rule.covers === "" ? [] : [words.covers[rule.covers]]),
          ...(rule.of === place.id ? [] : [ownerOf(rule, library, atlas)]),
          timeOf(rule, library, atlas),
          cardWords[library.lang].confidences[rule.confidence],
        ].join(" · ")}
      </p>
      <p>{text?.text}</p>
    </>
  );
});

const ownerOf = ({ of }: EntryRuleRecord, { records, lang }: Library, atlas: Atlas): string =>
  entryWords[lang].owners[of] ??
  [...records.groups, ...atlas.places.values()].find(({ id }) => id === of)?.names[lang] ??
  of;

/** "from 18 August 2022, no longer from 19 September 2022"; days that are not known to the day as well as they are. */
function timeOf(rule: EntryRuleRecord, { lang }: Library, atlas: Atlas): string {
  const words = entryWords[lang];
  const { status, start, startEdge, end, endEdge, announcedTo, confirmed } = rule;
  const from = printEdge(start, startEdge, lang);
  const over = printEdge(end, endEdge, lang);
  const began = printStart(start, startEdge, atlas.first, lang);
  return [
    status === "in_force"
      ? words.ruleFrom(began, startEdge?.given ?? null)
      : words.onlyTold[status](from),
    over === "" ? "" : words.ruleTo(over, endEdge?.given ?? null),
    announcedTo === null ? "" : words.announcedTo(printDate(announcedTo, lang)),
    confirmed === null || status === "stated"
      ? ""
      : (status === "announced" ? words.lastSource : words.confirmed)(printDate(confirmed, lang)),
  ]
    .filter((part) => part !== "")
    .join(", ");
}
