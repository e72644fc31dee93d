import type { Day } from "#atlas/day.ts";
import type { PanelParts } from "#panels/parts.ts";
import { passageWords, routeWords } from "#scene/knowledgeText.ts";
import { changesWords } from "#words/changesWords.ts";
import type { Changes } from "#world/changesBetween.ts";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { Group } from "./Group.tsx";

type Props = PanelParts & {
  readonly changes: Changes;
  readonly early: Day;
  readonly late: Day;
};

const STATES = ["closed", "open", "restricted", "lapsed", "unknown"] as const;

/** Doors that closed, opened or became restricted, and the routes with them. */
export function ChangedCrossings({ changes, early, late, atlas, view, verbs }: Props) {
  const { lang } = view;
  const words = changesWords[lang];
  const span = { early, late, lang };
  return (
    <>
      {STATES.map((state) => {
        const found = changes.crossings.filter(({ after }) => after === state);
        return (
          <Group title={words.crossings[state]} count={found.length} lang={lang} key={state}>
            <BeforeAfter
              {...span}
              what={words.crossing}
              rows={found.flatMap(({ id }) => {
                const crossing = atlas.crossings.get(id);
                if (crossing === undefined) return [];
                const place = atlas.places.get(crossing.to ?? crossing.from);
                return [
                  {
                    id,
                    name: atlas.texts.crossings[id] ?? crossing.nameLocal,
                    more: [words.types[crossing.type], place?.names[lang]].join(", "),
                    before: passageWords(atlas, crossing, early),
                    after: passageWords(atlas, crossing, late),
                    onChoose: () => verbs.choose({ kind: "crossing", id }),
                  },
                ];
              })}
            />
          </Group>
        );
      })}
      <Group title={words.routes} count={changes.routes.length} lang={lang}>
        <BeforeAfter
          {...span}
          what={words.route}
          rows={changes.routes.flatMap(({ id }) => {
            const route = atlas.routes.get(id);
            return route === undefined
              ? []
              : [
                  {
                    id,
                    name: atlas.texts.routes[id] ?? id,
                    more: "",
                    before: routeWords(atlas, route, early),
                    after: routeWords(atlas, route, late),
                    onChoose: () => verbs.choose({ kind: "route", id }),
                  },
                ];
          })}
        />
      </Group>
    </>
  );
}
