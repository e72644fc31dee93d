import { openAtlas } from "#atlas/openAtlas.ts";
import type { OwnTruth } from "#atlas/ownText.ts";
import type { Lang } from "#atlas/types.ts";
import type { GuessFacts } from "#dossier/guessFacts.ts";
import type { OwnRead } from "#view/readOwn.ts";
import { shownAt } from "#view/shownAt.ts";
import { loadCore, loadLongTexts, loadRecords, loadTexts } from "./loadAtlas.ts";

/** Fetches where the truth of a guess is looked up, in a language; what looks it up comes along. */
export async function loadGuessFacts(lang: Lang): Promise<GuessFacts> {
  const [core, texts, records, longTexts, { openGuessFacts }] = await Promise.all([
    loadCore(),
    loadTexts(lang),
    loadRecords(),
    loadLongTexts(lang),
    import("#dossier/guessFacts.ts"),
  ]);
  const atlas = openAtlas(core, texts, { records, longTexts });
  return openGuessFacts(atlas, records, longTexts, (address) => shownAt(address, atlas));
}

/** Fetches what the facts say to the guesses of an own story. */
export async function loadOwnTruth(lang: Lang): Promise<OwnTruth> {
  const [facts, { ownTruth }] = await Promise.all([
    loadGuessFacts(lang),
    import("#dossier/ownTruth.ts"),
  ]);
  return ownTruth(facts);
}

/** An own story that was read, with those of its guesses that the facts bear; refused where forced returns are to be guessed. */
export async function holdGuesses({ story, problems }: OwnRead, lang: Lang): Promise<OwnRead> {
  if (story === null || story.steps.every(({ guess }) => guess === null))
    return { story, problems };
  const [facts, { heldGuesses }] = await Promise.all([
    // Where they do not come there is no answer to any guess.
    loadGuessFacts(lang).catch(() => null),
    import("#dossier/heldGuesses.ts"),
  ]);
  const held = heldGuesses(story, facts);
  const all = [...problems, ...held.problems];
  const isRefused = all.some(({ kind }) => kind === "returns");
  return { story: isRefused ? null : held.story, problems: all };
}
