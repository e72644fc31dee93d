import type { Lang } from "#atlas/types.ts";
import type { BorderMark, BorderShown } from "#scene/borderMarks.ts";
import { borderWords } from "#words/borderWords.ts";
import { BORDER_STATES } from "#world/bordersOn.ts";

/** How a border can be drawn, with how many are drawn so on the day. */
export type BorderRow = {
  readonly key: BorderShown | "less" | "old";
  readonly look: Pick<BorderMark, "state" | "less" | "isOld">;
  readonly label: string;
  readonly count: number;
};

/** The key to the borders: only how some are drawn on the day. */
export function borderRows(marks: readonly BorderMark[], lang: Lang): BorderRow[] {
  const { states, guess, key } = borderWords[lang];
  const row = (
    name: BorderRow["key"],
    look: Partial<BorderRow["look"]>,
    label: string,
    isSo: (mark: BorderMark) => boolean,
  ): BorderRow => ({
    key: name,
    look: { state: "open", less: 0, isOld: false, ...look },
    label,
    count: marks.filter(isSo).length,
  });
  return [
    ...BORDER_STATES.map((state) =>
      row(
        state,
        { state, less: state === "partly" ? 0.5 : 0 },
        states[state],
        (mark) => mark.state === state,
      ),
    ),
    ...(["guessed", "asked"] as const).map((state) =>
      row(state, { state }, guess[state], (mark) => mark.state === state),
    ),
    row("less", { state: "restricted", less: 0.5 }, key.less, ({ less }) => less > 0),
    row("old", { isOld: true }, key.old, ({ isOld }) => isOld),
  ].filter(({ count }) => count > 0);
}
