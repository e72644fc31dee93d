import type { Lang } from "#atlas/types.ts";
import type { FirstWords } from "#words/firstWords.ts";

const learned = new Map<Lang, FirstWords>();

/** From now on the page can speak this language. */
export function learn(lang: Lang, words: FirstWords): void {
  learned.set(lang, words);
}

/** The words of one topic in every language that was learned; asking for another one is a fault of the code. */
export function spoken<T extends keyof FirstWords>(
  topic: T,
): Readonly<Record<Lang, FirstWords[T]>> {
  const wordsIn = (lang: Lang): FirstWords[T] => {
    const words = learned.get(lang);
    if (words === undefined)
      throw new Error(`"${lang}" has not been learned: loadWords comes first`);
    return words[topic];
  };
  return {
    get en() {
      return wordsIn("en");
    },
    get de() {
      return wordsIn("de");
    },
    get ru() {
      return wordsIn("ru");
    },
  };
}
