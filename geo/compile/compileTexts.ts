import type { Series } from "#atlas/figures.ts";
import type { GlossaryRecord } from "#atlas/glossary.ts";
import type { LongTextsFile } from "#atlas/longTexts.ts";
import type { StoryText } from "#atlas/story.ts";
import type { Text, Texts } from "#atlas/texts.ts";
import type { Lang, Place } from "#atlas/types.ts";
import type { Stop } from "./compileRoutes.ts";
import type { Fact } from "./fact.ts";
import type { Prose } from "./readProse.ts";
import { typeset, typesetBoth } from "./typeset.ts";

/** All prose of the facts, by kind of thing. */
export type AllProse = {
  readonly places: readonly Place[];
  readonly routes: readonly Prose[];
  readonly crossings: readonly Prose[];
  readonly events: readonly Prose[];
  readonly classes: readonly Prose[];
  readonly series: readonly Prose[];
  readonly measures: readonly Prose[];
  readonly figures: readonly Prose[];
  readonly stops: ReadonlyMap<string, Stop>;
  readonly rules: readonly Fact[];
  readonly counters: readonly Fact[];
  readonly waves: readonly Fact[];
  readonly evidence: readonly Fact[];
  readonly incidentWords: readonly Fact[];
  readonly visaChecks: readonly Fact[];
  readonly treatyNotes: readonly Fact[];
  readonly incidents: readonly Prose[];
  readonly entryRules: readonly Prose[];
  readonly forcedReturns: readonly Prose[];
  readonly corrections: readonly Fact[];
  readonly stories: readonly Prose[];
  readonly views: readonly Prose[];
};

const record = <T, V>(
  things: Iterable<T>,
  pair: (thing: T) => readonly [string, V],
): Record<string, V> => Object.fromEntries([...things].map(pair));

const words = (facts: readonly Fact[], lang: Lang) =>
  record(facts, ({ cells }) => [cells["id"] ?? "", typeset(cells[lang] ?? "", lang)]);

/** The words that the first picture needs, in one language; of the story that a bare address tells those of its first step, as far as they are seen at once. */
export function textsOf(
  all: AllProse,
  first: Series,
  dated: readonly Series[],
  opening: StoryText | undefined,
  lang: Lang,
): Texts {
  const titles = (prose: readonly Prose[]) =>
    record(prose, (one) => [one.id, typeset(one.texts[lang].title, lang)]);
  const whole = (prose: readonly Prose[]) =>
    record(prose, (one): [string, Text] => [one.id, typesetBoth(one.texts[lang], lang)]);
  const counters = words(all.counters, lang);
  const step = opening?.steps[0];
  return {
    lang,
    places: record(all.places, ({ id, names }) => [id, names[lang]]),
    routes: titles(all.routes),
    crossings: titles(all.crossings),
    events: titles(all.events),
    classes: whole(all.classes),
    series: record(all.series, ({ id, texts }): [string, Text] => [
      id,
      id === first.id || dated.some((one) => one.id === id)
        ? texts[lang]
        : { title: texts[lang].title, text: "" },
    ]),
    waves: words(all.waves, lang),
    opening:
      step === undefined ? null : { title: step.title, text: step.text, sources: step.sources },
    counters: { [first.countedBy]: counters[first.countedBy] ?? "" },
  };
}

/** The longer words for the cards, in one language. */
export function longTextsOf(
  all: AllProse,
  glossary: readonly GlossaryRecord[],
  lang: Lang,
): LongTextsFile {
  const bodies = (prose: readonly Prose[]) =>
    record(prose, (one) => [one.id, typeset(one.texts[lang].text, lang)]);
  const whole = (prose: readonly Prose[]) =>
    record(prose, (one): [string, Text] => [one.id, typesetBoth(one.texts[lang], lang)]);
  return {
    events: bodies(all.events),
    routes: bodies(all.routes),
    crossings: bodies(all.crossings),
    stops: record(all.stops.values(), (stop) => [stop.id, stop.names[lang]]),
    passageRules: words(all.rules, lang),
    series: whole(all.series),
    figures: bodies(all.figures),
    measures: whole(all.measures),
    counters: words(all.counters, lang),
    evidence: words(all.evidence, lang),
    incidents: whole(all.incidents),
    incidentWords: words(all.incidentWords, lang),
    rules: whole(all.entryRules),
    visaChecks: words(all.visaChecks, lang),
    treatyNotes: words(all.treatyNotes, lang),
    forcedReturns: whole(all.forcedReturns),
    corrections: words(all.corrections, lang),
    glossary: glossary.map(({ id, terms, meanings, sources }) => ({
      id,
      term: terms[lang],
      meaning: meanings[lang],
      sources,
    })),
  };
}
