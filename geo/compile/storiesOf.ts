import type { Figure } from "#atlas/figures.ts";
import type { Guess } from "#atlas/guess.ts";
import type { LongTextsFile } from "#atlas/longTexts.ts";
import type { SourceRecord } from "#atlas/records.ts";
import type { StoriesFile, StoryStep } from "#atlas/story.ts";
import { type Atlas, type Crossing, LANGS, type Lang, type Place } from "#atlas/types.ts";
import { dayOf } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import { groundsOf } from "#world/groundsOf.ts";
import { guessOf } from "#world/guessOf.ts";
import type { Step, Story } from "./compileStories.ts";
import type { Problems } from "./problems.ts";
import { typeset, typesetBoth } from "./typeset.ts";

type Facts = {
  /** With all series, and with these stories. */
  readonly atlas: Atlas;
  readonly figures: readonly Figure[];
  readonly sources: readonly SourceRecord[];
  /** With their sources. */
  readonly crossings: readonly Crossing[];
  /** Also groups of places. */
  readonly places: readonly Pick<Place, "id" | "names">[];
  readonly longTexts: Readonly<Record<Lang, LongTextsFile>>;
  readonly problems: Problems;
};

/** What the stories say in each language, and the truth of what is to be guessed; a guess that the facts do not bear is reported. */
export function storiesOf(
  stories: readonly Story[],
  { atlas, figures, sources, crossings, places, longTexts, problems }: Facts,
): Readonly<Record<Lang, StoriesFile>> {
  const record = new Map(sources.map((source) => [source.id, source]));
  const figure = new Map(figures.map((one) => [one.id, one]));
  const truthAt = (story: string, step: Step, index: number): Guess | null => {
    const view = storyView(atlas, story, index + 1, initialView("en"));
    if (step.guess === null || view === null) return null;
    const found = guessOf(step.guess.asked, {
      atlas,
      figures: figure,
      shown: { ...view, day: dayOf(atlas, view) },
    });
    if (typeof found !== "string") return found;
    problems.add(step.file, step.guess.line, found);
    return null;
  };
  const told = stories.map(({ id, prose, steps }) => ({
    id,
    prose,
    steps: steps.map((step, index) => ({ step, guess: truthAt(id, step, index) })),
  }));
  const groundsIn = (lang: Lang, guess: Guess) =>
    groundsOf(guess, {
      sources: record,
      crossings,
      series: atlas.series,
      longTexts: longTexts[lang],
      names: Object.fromEntries(places.map(({ id, names }) => [id, names[lang]])),
    });
  const stepIn = (lang: Lang, step: Step, guess: Guess | null): StoryStep => {
    const { title, text, notes, question, answer } = step.words[lang];
    return {
      ...typesetBoth({ title, text }, lang),
      sources: step.sources.flatMap((id) => {
        const source = record.get(id);
        if (source === undefined) return [];
        const { publishedOn, url } = source;
        return [{ publisher: typeset(source.publisher, lang), publishedOn, url }];
      }),
      minutes: step.minutes,
      notes: typeset(notes, lang),
      quiz:
        question === ""
          ? null
          : { question: typeset(question, lang), answer: typeset(answer, lang) },
      guess,
      grounds: guess && groundsIn(lang, guess),
    };
  };
  const inOne = (lang: Lang): StoriesFile =>
    Object.fromEntries(
      told.map(({ id, prose, steps }) => [
        id,
        {
          ...typesetBoth(prose.texts[lang], lang),
          steps: steps.map(({ step, guess }) => stepIn(lang, step, guess)),
        },
      ]),
    );
  return Object.fromEntries(LANGS.map((lang) => [lang, inOne(lang)])) as Record<Lang, StoriesFile>;
}
