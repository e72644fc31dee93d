import type { GuessAsked } from "#atlas/guessAsked.ts";
import type { Lang } from "#atlas/types.ts";
import type { GuessFacts } from "#dossier/guessFacts.ts";
import { printCounted } from "#words/countedWords.ts";
import { printList } from "#words/numberWords.ts";

/** How a guess is called in a list of several of its kind, and among which of them; without a number that would be the answer. */
export function guessLabels(
  asked: GuessAsked,
  { figures, longTexts, names }: GuessFacts,
  lang: Lang,
): { readonly group: string; readonly label: string } {
  const nameOf = (place: string) => names[place] ?? place;
  const measureOf = (id: string) => longTexts.measures[figures.get(id)?.measure ?? ""]?.title ?? id;
  switch (asked.kind) {
    case "order":
      return { group: "", label: printList(asked.places.map(nameOf), lang) };
    case "borders":
      return { group: "", label: "" };
    case "curve":
      return {
        group: longTexts.series[asked.series]?.title ?? asked.series,
        label: nameOf(asked.place),
      };
    case "share": {
      const granted = figures.get(asked.granted);
      if (granted === undefined) return { group: "", label: asked.granted };
      const whole = asked.of.map(measureOf).join(" + ");
      return {
        group: nameOf(granted.place),
        label: `${printCounted(granted, lang)}: ${measureOf(granted.id)} / ${whole}`,
      };
    }
  }
}
