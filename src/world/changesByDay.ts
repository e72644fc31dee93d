import type { Day } from "#atlas/day.ts";
import type { Span } from "#atlas/span.ts";
import { type Atlas, OVERLAYS } from "#atlas/types.ts";
import type { Changes } from "#world/changesBetween.ts";
import { OVERLAY_FACTS } from "#world/overlayFacts.ts";
import { crossingOn, routeOn } from "#world/worldOn.ts";

/** What differs on one day from the day before; a border differs where its crossings do. */
export type DayChanges = Omit<Changes, "events" | "borders">;

const found = new WeakMap<Atlas, ReadonlyMap<Day, DayChanges>>();

/** Every day of the atlas on which something became different, with what that is, in order. Found once for each atlas. */
export function changesByDay(atlas: Atlas): ReadonlyMap<Day, DayChanges> {
  const known = found.get(atlas) ?? find(atlas);
  found.set(atlas, known);
  return known;
}

function find(atlas: Atlas): ReadonlyMap<Day, DayChanges> {
  const days = new Map<Day, ReturnType<typeof noChanges>>();
  /** Looks only at the days on which a thing's own spans begin or end: nothing else moves it. */
  function look<State>(
    edges: Iterable<Day>,
    stateOn: (day: Day) => State,
    put: (day: ReturnType<typeof noChanges>, before: State, after: State) => void,
  ): void {
    for (const day of edges) {
      const [before, after] = [stateOn((day - 1) as Day), stateOn(day)];
      if (before === after) continue;
      const changes = days.get(day) ?? noChanges();
      days.set(day, changes);
      put(changes, before, after);
    }
  }
  const within = (edges: readonly (Day | null)[]) =>
    new Set(
      edges.filter((day): day is Day => day !== null && day > atlas.first && day <= atlas.last),
    );
  const ends = (spans: readonly Span[]) => spans.flatMap(({ from, until }) => [from, until]);
  for (const crossing of atlas.crossings.values())
    look(
      within(ends(crossing.spans)),
      (day) => crossingOn(crossing, day),
      ({ crossings }, before, after) => crossings.push({ id: crossing.id, before, after }),
    );
  for (const route of atlas.routes.values()) {
    const doors = route.crossings.flatMap((id) => ends(atlas.crossings.get(id)?.spans ?? []));
    const bounds = [route.since?.earliest ?? null, route.ends?.latest ?? null];
    look(
      within([...ends([route]), ...bounds, ...doors]),
      (day) => routeOn(atlas, route, day),
      ({ routes }, before, after) => routes.push({ id: route.id, before, after }),
    );
  }
  for (const id of atlas.places.keys()) {
    const edges = within(ends([...(atlas.visa.get(id) ?? []), ...(atlas.risk.get(id) ?? [])]));
    for (const overlay of OF_THE_WORLD)
      look(
        edges,
        (day) => OVERLAY_FACTS[overlay].classOn(atlas, id, day).key,
        ({ classes }, before, after) => classes[overlay].push({ id, before, after }),
      );
  }
  return new Map([...days].sort(([a], [b]) => a - b));
}

const OF_THE_WORLD = OVERLAYS.filter((id) => OVERLAY_FACTS[id].about === "world");

type Growing<T> = { readonly [K in keyof T]: T[K] extends readonly (infer One)[] ? One[] : never };

const noChanges = (): Growing<Omit<DayChanges, "classes">> & {
  readonly classes: Growing<DayChanges["classes"]>;
} => ({
  crossings: [],
  routes: [],
  classes: Object.fromEntries(OVERLAYS.map((id) => [id, []])) as unknown as Growing<
    DayChanges["classes"]
  >,
});
