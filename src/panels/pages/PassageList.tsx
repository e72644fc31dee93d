import { CROSSING_STATES } from "#atlas/crossingStates.ts";
import type { PanelParts } from "#panels/parts.ts";
import { CrossingForm } from "#plain/CrossingForm.tsx";
import { isAirport } from "#scene/crossingShapes.ts";
import { passageText } from "#scene/knowledgeText.ts";
import { sceneWords } from "#words/sceneWords.ts";
import type { Passage } from "#world/passageAt.ts";
import { SourceLinks } from "./SourceLinks.tsx";

type Props = Pick<PanelParts, "atlas" | "view" | "verbs" | "library" | "day"> & {
  readonly passages: readonly Passage[];
};

/** Crossings of one place by state and rule, open ones first; each name leads to its card. */
export function PassageList({ passages, atlas, view, verbs, library, day }: Props) {
  const { states } = sceneWords[view.lang];
  const moreOf = ({ crossing }: Passage) => passageText(atlas, crossing, day);
  const groups = Map.groupBy(
    passages,
    (one) => `${one.state} ${one.span?.rule ?? ""} ${moreOf(one)}`,
  );
  const sorted = [...groups].toSorted(([, a], [, b]) => rankOf(a) - rankOf(b));
  return (
    <ul className="passages">
      {sorted.map(([key, group]) => {
        const [first] = group;
        if (first === undefined) return null;
        const rule = library?.longTexts.passageRules[first.span?.rule ?? ""] ?? "";
        const ids = [...new Set(group.flatMap(({ span }) => span?.sources ?? []))];
        const more = moreOf(first);
        return (
          <li
            // By what groups them: the words of a rule come later, and until then two groups would be one.
            key={key}
            data-state={first.state}
            data-old={first.isOld || undefined}
          >
            <CrossingForm
              state={first.state}
              isOld={first.isOld}
              isAir={group.every(({ crossing }) => isAirport(crossing))}
            />
            <b>{states[first.state]}</b>
            <ul className="passage-names">
              {group.map(({ crossing }) => (
                <li key={crossing.id}>
                  <button
                    type="button"
                    className="link"
                    onClick={() => verbs.choose({ kind: "crossing", id: crossing.id })}
                  >
                    {atlas.texts.crossings[crossing.id] ?? crossing.nameLocal}
                  </button>
                </li>
              ))}
            </ul>
            {more !== "" && <span className="page-known">{more}</span>}
            {rule !== "" && <span className="page-muted">{rule}</span>}
            <SourceLinks library={library} ids={ids} lang={view.lang} />
          </li>
        );
      })}
    </ul>
  );
}

/** By state; within one, old knowledge last. */
const rankOf = ([first]: readonly Passage[]): number =>
  CROSSING_STATES.indexOf(first?.state ?? "unknown") + (first?.isOld === true ? 0.5 : 0);
