import type { Lang } from "#atlas/types.ts";
import { ruleWords } from "#words/ruleWords.ts";
import type { Rule } from "#world/ruleOn.ts";

const THIRDS = ["refusal", "floor", "statistic", "treaty"] as const;

/** The conditions of the rule in their order, with the one that decided. */
export function RuleSteps({ rule, lang }: { readonly rule: Rule; readonly lang: Lang }) {
  const words = ruleWords[lang];
  return (
    <section className="page-group" aria-labelledby="rule-steps">
      <h3 id="rule-steps">{words.steps}</h3>
      <p className="page-muted">{words.stepsNote}</p>
      <ol className="rule-steps">
        {rule.steps.map(({ class: name, result }) => (
          <li
            key={name}
            data-class={name}
            data-result={result}
            aria-current={result === "decides" ? "step" : undefined}
          >
            <span>{words.conditions[name]}</span>
            {name === "3" && (
              <ul>
                {THIRDS.map((ground) => (
                  <li key={ground} data-ground={ground} data-met={rule.thirds[ground]}>
                    <span>{`${words.thirds[ground]}:`}</span>{" "}
                    <b>{rule.thirds[ground] ? words.met : words.notMet}</b>
                  </li>
                ))}
              </ul>
            )}{" "}
            <b className="rule-result">{words.results[result]}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
