import type { Series } from "#atlas/figures.ts";
import type { AtlasEvent, Crossing, Place, Route } from "#atlas/types.ts";
import type { Territory } from "#view/paramForms.ts";

type Things = Pick<Territory, "release" | "first" | "last"> & {
  readonly places: readonly (Place & { readonly shaped: boolean })[];
  readonly routes: readonly Route[];
  readonly crossings: readonly Crossing[];
  readonly events: readonly AtlasEvent[];
  readonly series: readonly Pick<Series, "id">[];
};

/** What the address of a step may name: everything that the page will know, but no other story. */
export const territoryOf = ({
  release,
  first,
  last,
  places,
  series,
  ...things
}: Things): Territory => ({
  release,
  first,
  last,
  places: byId(places.filter(({ shaped }) => shaped)),
  routes: byId(things.routes),
  crossings: byId(things.crossings),
  events: byId(things.events),
  seriesIds: series.map(({ id }) => id),
  stories: new Map(),
});

const byId = <T extends { readonly id: string }>(things: readonly T[]) =>
  new Map(things.map((thing): [T["id"], T] => [thing.id, thing]));
