import type { Border } from "#atlas/borders.ts";
import type { Atlas, Lang } from "#atlas/types.ts";
import { borderWords } from "#words/borderWords.ts";
import { descriptionWords } from "#words/descriptionWords.ts";
import { printNumber } from "#words/numberWords.ts";
import type { BorderDay, BorderState } from "#world/bordersOn.ts";
import { BEST_FIRST } from "#world/worldOn.ts";

/** "Border Russia–Finland", in the language of the atlas. */
export function borderName({ places, texts }: Atlas, { from, to }: Border): string {
  const name = (id: Border["to"]) => places.get(id)?.names[texts.lang] ?? id;
  return borderWords[texts.lang].title(name(from), name(to));
}

/** How many crossings are in which state: "all 9 crossings on record", "crossings on record: 8 open, 1 closed". */
export function countsText(
  { state, counts }: Pick<BorderDay, "state" | "counts">,
  lang: Lang,
): string {
  const words = borderWords[lang];
  const found = BEST_FIRST.filter((one) => counts[one] > 0);
  const [first] = found;
  if (first === undefined) return words.none;
  return found.length === 1 && first === state
    ? words.all(counts[first])
    : words.some(
        found
          .map((one) => descriptionWords[lang].states[one](printNumber(counts[one], lang)))
          .join(", "),
      );
}

/** The state, and how many crossings are in which: "partly open; crossings on record: 8 open, 1 closed". */
export const stateText = (
  border: { readonly state: BorderState } & Pick<BorderDay, "counts">,
  lang: Lang,
): string => `${borderWords[lang].states[border.state]}; ${countsText(border, lang)}`;

/** What the border was on the day, and whether that is old knowledge. */
export const borderText = (border: BorderDay, lang: Lang): string =>
  [
    stateText(border, lang),
    border.disagree ? borderWords[lang].contradict : "",
    border.isOld ? borderWords[lang].old : "",
  ]
    .filter(Boolean)
    .join("; ");
