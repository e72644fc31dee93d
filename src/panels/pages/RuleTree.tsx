import type { PanelParts } from "#panels/parts.ts";
import { Swatch } from "#plain/Swatch.tsx";
import { OVERLAY } from "#scene/overlays.ts";
import { ruleWords } from "#words/ruleWords.ts";
import { STEPS } from "#world/ruleOn.ts";
import { PAGE_PREFIX } from "./PagePatterns.tsx";
import "./RuleTree.css";

/** The rule as a tree of questions, before any place is chosen: from above, each “yes” leads out to its class, each “no” on to the next. */
export function RuleTree({ atlas, view }: Pick<PanelParts, "atlas" | "view">) {
  const words = ruleWords[view.lang];
  const titleOf = (name: string) => atlas.texts.classes[`risk-${name}`]?.title ?? name;
  return (
    <section className="page-group" aria-labelledby="rule-tree">
      <h3 id="rule-tree">{words.tree}</h3>
      <p className="page-muted">{words.stepsNote}</p>
      <ol className="rule-tree">
        {STEPS.map((name) => (
          <li key={name} data-class={name}>
            <span className="rule-question">{words.questions[name]}</span>
            <span className="rule-answer">
              {name !== "0" && <b>{words.yes}</b>}
              <Swatch
                mark={{ tone: `risk-${name}`, pattern: OVERLAY.risk.patterns[name] ?? "none" }}
                prefix={PAGE_PREFIX}
              />
              <span>{titleOf(name)}</span>
            </span>
            {name !== "0" && <b className="rule-no">{words.no}</b>}
          </li>
        ))}
      </ol>
    </section>
  );
}
