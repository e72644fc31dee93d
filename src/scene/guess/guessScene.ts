import { type BorderId, borderId } from "#atlas/borders.ts";
import type { GuessKind } from "#atlas/guess.ts";
import { HOME } from "#atlas/home.ts";
import type { Lang } from "#atlas/types.ts";
import type { BorderMark } from "#scene/borderMarks.ts";
import { borderRows } from "#scene/borderRows.ts";
import type { Scene } from "#scene/scene.ts";
import { borderWords } from "#words/borderWords.ts";

type Asked = {
  readonly kind: GuessKind;
  /** The borders that are thought to be open. */
  readonly chosen: readonly BorderId[];
  readonly lang: Lang;
};

/**
 * The scene of a `guessView`, without what it hides: no mark is left whose words would tell the answer. Where the open borders of Russia are
 * to be guessed each is chosen or not, and none has a state.
 */
export function guessScene(scene: Scene, { kind, chosen, lang }: Asked): Scene {
  if (kind !== "borders") return { ...scene, destinations: [] };
  const { guess } = borderWords[lang];
  const borders = scene.borders
    .filter(({ id, to }) => id === borderId(HOME, to))
    .map((mark): BorderMark => {
      const state = chosen.includes(mark.id) ? "guessed" : "asked";
      return { ...mark, state, less: 0, isOld: false, chosen: false, words: guess[state] };
    });
  const rows = borderRows(borders, lang);
  const { legend } = scene;
  return {
    ...scene,
    borders,
    crossings: [],
    routes: [],
    legend: { ...legend, borders: legend.borders && { ...legend.borders, rows } },
  };
}
