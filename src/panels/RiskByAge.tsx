import type { Day } from "#atlas/day.ts";
import type { Library } from "#atlas/library.ts";
import { printDate } from "#words/numberWords.ts";
import { riskWords } from "#words/riskWords.ts";
import type { Rule } from "#world/ruleOn.ts";
import { verdictName } from "#world/verdictName.ts";

type Props = {
  readonly library: Library;
  readonly rule: Pick<Rule, "verdict" | "byAge" | "outgrown">;
  readonly day: Day;
};

/** After the last search: the class that the rule would give by age alone, and which cases became too old since. */
export function RiskByAge({ library, rule: { verdict, byAge, outgrown }, day }: Props) {
  const { lang, longTexts } = library;
  const words = riskWords[lang];
  const [shown, aged, on] = [verdictName(verdict), verdictName(byAge), printDate(day, lang)];
  const why = outgrown.map(({ id, until }) =>
    words.outgrown(printDate(until, lang), longTexts.incidents[id]?.title ?? id),
  );
  const said =
    shown === aged ? [words.byAgeSame(on)] : [words.byAge(on, aged, shown), ...why, words.byAgeWhy];
  return (
    <p className="note" data-by-age={aged}>
      {said.join(" ")}
    </p>
  );
}
