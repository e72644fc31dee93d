import type { CoreFile } from "#atlas/coreFile.ts";
import { type Day, parseDay } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { OPENING } from "#view/storyView.ts";
import { checksOf, snapshotsOf } from "./checksOf.ts";
import { compileCorrections } from "./compileCorrections.ts";
import { compileCrossings } from "./compileCrossings.ts";
import type { Compiled } from "./compiled.ts";
import { compileEvents } from "./compileEvents.ts";
import { compileFigures, compileMeasures } from "./compileFigures.ts";
import { compileForcedReturns } from "./compileForcedReturns.ts";
import { compileGlossary } from "./compileGlossary.ts";
import { compilePlaces, refuseOneSided, refuseStrangers } from "./compilePlaces.ts";
import { compileRiskRecords, riskSpans } from "./compileRisk.ts";
import { compileRoutes, compileStops } from "./compileRoutes.ts";
import { compileRules } from "./compileRules.ts";
import { compileSeries, datedAmong, withCredits, withDerived } from "./compileSeries.ts";
import { compileSources } from "./compileSources.ts";
import { compileStories } from "./compileStories.ts";
import { type AllProse, longTextsOf, textsOf } from "./compileTexts.ts";
import { compileViews } from "./compileViews.ts";
import { compileVisa } from "./compileVisa.ts";
import { compileVisaChecks } from "./compileVisaChecks.ts";
import { compileWaves } from "./compileWaves.ts";
import { earlierStates } from "./earlierStates.ts";
import { earlierValues } from "./earlierValues.ts";
import type { FactFile, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Digest } from "./package/digest.ts";
import { planOf } from "./planOf.ts";
import { collectProblems, type Problem } from "./problems.ts";
import { factsOf, readAllProse } from "./readAllProse.ts";
import { readTable } from "./readTable.ts";
import { refuseSameAs } from "./refuseSameAs.ts";
import { refuseSnapshots } from "./refuseSnapshots.ts";
import { refuseStruckWords } from "./refuseStruckWords.ts";
import { refuseUncited } from "./refuseUncited.ts";
import { refuseWordless } from "./refuseWordless.ts";
import { RELEASE } from "./release.ts";
import { RISK_SEARCHED } from "./riskSearched.ts";
import { storiesOf } from "./storiesOf.ts";
import { takeCitations } from "./takeCitations.ts";
import { territoryOf } from "./territoryOf.ts";

/** The invasion: the first day of the atlas. */
const FIRST = parseDay("2022-02-24") as Day;
const RISK_SEEN = parseDay(RISK_SEARCHED) as Day;
/** The day of the data release: the atlas shows states up to it, and says which of them nobody has confirmed. */
const AS_OF = parseDay(RELEASE) as Day;
const DEFAULT_SERIES = "stayers-bell-2024";

/** Checks every fact and joins them into one atlas, or says why not. Pure: the caller does the reading. `shapes` are the places on the map and how much of the globe they cover, `kept` the releases of the data so far. */
export function compile(
  files: readonly FactFile[],
  shapes: ReadonlyMap<string, number>,
  release: string,
  kept: readonly Digest[] = [],
): { readonly problems: readonly Problem[]; readonly made: Compiled | null } {
  const problems = collectProblems();
  const idsOf = (path: string) =>
    new Set(readTable(files, path, collectProblems()).map(({ cells }) => cells["id"] ?? ""));
  const known: Known = {
    sources: idsOf("sources.csv"),
    places: idsOf("places.csv"),
    crossings: idsOf("crossings.csv"),
  };

  const sources = compileSources(files, known, problems);
  const places = compilePlaces(files, shapes, known, problems);
  refuseStrangers(places, shapes, problems);
  refuseOneSided(places, problems);
  const prose = readAllProse(files, problems);
  const setBy = new Map(
    prose.rules.map((fact) => [
      fact.cells["id"] ?? "",
      readFact(fact, known, problems).oneOf("set_by", ["exit", "entry"] as const),
    ]),
  );
  const measures = compileMeasures(files, prose.measures, known, problems);
  const figures = compileFigures(files, measures, idsOf("counters.csv"), known, problems);
  refuseWordless(files, prose, problems);
  const crossings = compileCrossings(files, prose.crossings, setBy, known, problems);
  const stops = compileStops(files, places, known, problems);
  const routes = compileRoutes(prose.routes, stops, known, problems);
  const events = compileEvents(prose.events, known, problems);
  const waves = compileWaves(files, known, problems);
  const allSeries = compileSeries(
    prose.series,
    figures,
    measures,
    idsOf("counters.csv"),
    known,
    problems,
  ).map((one) => withCredits(one, sources));
  const series = allSeries.find(({ id }) => id === DEFAULT_SERIES);
  const riskRecords = compileRiskRecords(files, known, problems);
  const cards = {
    measures,
    groups: places.filter(({ shaped }) => !shaped).map(({ id, names }) => ({ id, names })),
    rules: compileRules(files, known, problems),
    visaChecks: compileVisaChecks(prose.visaChecks, known, problems),
    forcedReturns: compileForcedReturns(files, known, problems),
  };
  refuseSnapshots(files, known, problems);
  const corrections = compileCorrections(
    files,
    {
      subjects: {
        place: known.places,
        crossing: known.crossings,
        route: idsIn(routes),
        event: idsIn(events),
        figure: idsIn(figures),
      },
      releases: new Set([RELEASE, ...kept.map((one) => one.release)]),
      kept,
    },
    known,
    problems,
  );
  const glossary = compileGlossary(files, known, problems);
  refuseStruckWords(files, glossary, problems);
  const sameAs = { event: events, figure: figures, rule: cards.rules };
  refuseSameAs(files, sameAs, problems);

  const visaSeen = snapshotsOf(files).at(-1) ?? FIRST;
  const visa = [...compileVisa(files, known, FIRST, visaSeen, problems)];
  const last = Math.max(AS_OF, ...events.map(({ day }) => day)) as Day;
  const things = { places, routes, crossings, events, series: allSeries };
  const territory = territoryOf({ release, first: FIRST, last, ...things });
  const told = compileStories(prose.stories, { files, territory, known, problems });
  if (series === undefined) problems.add("series", 1, `the series "${DEFAULT_SERIES}" is missing`);
  // What a broken row fails to name would only be told a second time.
  if (problems.list.length === 0) refuseUncited(files, factsOf(prose), problems);
  if (problems.list.length > 0 || series === undefined)
    return { problems: problems.list, made: null };

  const shaped = places.filter((place) => place.shaped);
  const { drawn, citations } = takeCitations({ visa, routes, crossings, events });
  const core: CoreFile = {
    release,
    first: FIRST,
    last,
    visaSeen,
    riskSeen: RISK_SEEN,
    places: shaped.map(({ shaped: _, names: __, ...place }) => place),
    ...drawn,
    waves,
    risk: [...riskSpans(riskRecords, FIRST, RISK_SEEN)],
    series,
    dated: datedAmong(allSeries, series),
    seriesIds: allSeries.map(({ id }) => id),
    snapshots: snapshotsOf(files),
    checks: [...checksOf(files)],
    stories: told.map(planOf),
  };
  const all: AllProse = { ...prose, places: shaped, stops };
  const inEach = <T>(make: (lang: Lang) => T) =>
    Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
  const opened = openAtlas(core, textsOf(all, series, core.dated, undefined, "en"));
  const longTexts = inEach((lang) => longTextsOf(all, glossary, lang));
  const atlas = { ...opened, series: new Map(allSeries.map((one) => [one.id, one])) };
  const views = compileViews(prose.views, { files, atlas, known, problems });
  const stories = storiesOf(told, {
    atlas,
    figures,
    sources,
    crossings,
    places,
    longTexts,
    problems,
  });
  if (problems.list.length > 0) return { problems: problems.list, made: null };
  const texts = inEach((lang) => textsOf(all, series, core.dated, stories[lang][OPENING], lang));
  return {
    problems: [],
    made: {
      core,
      texts,
      records: {
        sources,
        citations,
        figures: withDerived(figures, allSeries),
        series: allSeries,
        was: earlierValues(kept, figures),
        earlier: earlierStates(kept, opened),
        ...cards,
        corrections,
        risk: [...riskRecords],
      },
      longTexts,
      stories,
      views,
    },
  };
}

const idsIn = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ id }) => id));
