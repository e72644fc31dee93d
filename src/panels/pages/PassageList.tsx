import type { CrossingState } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { CROSSING_SHAPES } from "#scene/crossingShapes.ts";
import { sceneWords } from "#words/sceneWords.ts";
import type { Passage } from "#world/doorsOn.ts";
import { SourceLinks } from "./SourceLinks.tsx";

type Props = Pick<PanelParts, "atlas" | "view" | "verbs" | "library"> & {
  readonly passages: readonly Passage[];
};

const STATES: readonly CrossingState[] = ["open", "restricted", "closed", "lapsed", "unknown"];

/** Crossings of one place by state and rule, open ones first; each name leads to its card. */
export function PassageList({ passages, atlas, view, verbs, library }: Props) {
  const { states } = sceneWords[view.lang];
  const groups = Map.groupBy(passages, ({ state, span }) => `${state} ${span?.rule ?? ""}`);
  const sorted = [...groups.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
  return (
    <ul className="passages">
      {sorted.map((group) => {
        const [first] = group;
        if (first === undefined) return null;
        const rule = library?.stories.passageRules[first.span?.rule ?? ""] ?? "";
        const ids = [...new Set(group.flatMap(({ span }) => span?.sources ?? []))];
        return (
          <li key={`${first.state} ${rule}`} data-state={first.state}>
            <svg viewBox="-7 -7 14 14" aria-hidden="true">
              <path d={CROSSING_SHAPES[first.state]} />
            </svg>
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
            {rule !== "" && <span className="page-muted">{rule}</span>}
            <SourceLinks library={library} ids={ids} lang={view.lang} />
          </li>
        );
      })}
    </ul>
  );
}

const rankOf = (group: readonly Passage[]): number => STATES.indexOf(group[0]?.state ?? "unknown");
