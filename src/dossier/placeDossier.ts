import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas, AtlasEvent, Crossing, PlaceId, Route, SourceId } from "#atlas/types.ts";
import { type DecisionRow, decisionsOf } from "./decisionsOf.ts";
import { eventsOn } from "./eventsOn.ts";
import { type FigureGroup, figureGroups } from "./figureGroups.ts";
import { type Lead, leadOf } from "./leadOf.ts";
import { nearestEvents } from "./nearestEvents.ts";
import { type RiskDossier, riskDossier } from "./riskDossier.ts";
import { type Rival, rivalsOf } from "./rivalsOf.ts";
import { type VisaDossier, visaDossier } from "./visaDossier.ts";

/** The figures of one place, or of a group of places that has no card of its own. */
export type FiguresAt = { readonly at: PlaceId; readonly groups: readonly FigureGroup[] };

/** Everything that the card of a place says on a day. */
export type PlaceDossier = {
  readonly id: PlaceId;
  readonly lead: Lead;
  readonly rivals: readonly Rival[];
  readonly visa: VisaDossier;
  readonly risk: RiskDossier | null;
  readonly decisions: readonly DecisionRow[];
  readonly routes: readonly Route[];
  readonly crossings: readonly Crossing[];
  /** What happened here around the day. */
  readonly news: readonly AtlasEvent[];
  readonly events: readonly AtlasEvent[];
  readonly eventCount: number;
  readonly figures: readonly FiguresAt[];
  /** In the order in which the card names them. */
  readonly sources: readonly SourceId[];
};

/** Gathers what the card of a place says; without the library only what the atlas knows. */
export function placeDossier(
  atlas: Atlas,
  library: Library | null,
  series: string | null,
  id: PlaceId,
  day: Day,
  figures: readonly FiguresAt[] = figuresAt(
    library,
    id,
    leadOf(atlas, series, id, day).series.scaleGroup,
  ),
): PlaceDossier {
  const lead = leadOf(atlas, series, id, day);
  const risk = riskDossier(atlas, library, id, day);
  const told = new Set((risk?.cases ?? []).map(({ incident }) => incident.sameAs.slice(6)));
  const { near, count } = nearestEvents(atlas, id, day, told);
  const isHome = id === HOME;
  const ways = [...atlas.crossings.values()].filter(
    ({ from, to }) => to === id || (from === id && (isHome || to !== null)),
  );
  const dossier = {
    id,
    lead,
    rivals:
      library === null || lead.figure === null ? [] : rivalsOf(library, lead.figure, lead.series),
    visa: visaDossier(atlas, library, id, day),
    risk,
    decisions: library === null ? [] : decisionsOf(library, id),
    routes: [...atlas.routes.values()].filter(({ to }) => isHome || to === id),
    crossings: ways,
    news: isHome ? [] : eventsOn(atlas, [id], day),
    events: near,
    eventCount: count,
    figures,
  };
  return { ...dossier, sources: [...new Set(sourcesOf(dossier))] };
}

/** All figures of a place, whatever the day. Sums over many places stand at Russia's card: they have none of their own. */
export function figuresAt(library: Library | null, id: PlaceId, first: string): FiguresAt[] {
  if (library === null) return [];
  const more = id === HOME ? library.records.groups.map((group) => group.id) : [];
  return [...more, id]
    .map((at) => ({ at, groups: figureGroups(library, at, first) }))
    .filter(({ groups }) => groups.length > 0);
}

function sourcesOf(dossier: Omit<PlaceDossier, "sources">): SourceId[] {
  const { lead, visa, risk } = dossier;
  return [
    ...(lead.figure?.sources ?? lead.series.sources),
    ...dossier.news.flatMap(({ sources }) => sources),
    ...dossier.rivals.flatMap(({ figure }) => figure.sources),
    ...(visa.span?.sources ?? []),
    ...visa.rules.flatMap(({ sources }) => sources),
    ...visa.checks.flatMap(({ sources }) => sources),
    ...(risk?.cases.flatMap(({ incident }) => incident.sources) ?? []),
    ...(risk?.corridors.flatMap(({ sources }) => sources) ?? []),
    ...(risk?.treaties.sources ?? []),
    ...dossier.decisions.flatMap(({ positive, negative }) => [
      ...(positive?.sources ?? []),
      ...(negative?.sources ?? []),
    ]),
    ...dossier.routes.flatMap(({ sources }) => sources),
    ...dossier.crossings.flatMap(({ spans }) => spans.flatMap(({ sources }) => sources)),
    ...dossier.events.flatMap(({ sources }) => sources),
    ...dossier.figures.flatMap(({ groups }) =>
      groups.flatMap(({ figures }) => figures.flatMap(({ sources }) => sources)),
    ),
  ];
}
