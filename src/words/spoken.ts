import type { Lang } from "#atlas/types.ts";
import type { Words } from "#words/words.ts";

const learned = new Map<Lang, Partial<Words>>();

/** From now on the page can speak of these topics in this language. */
export function learn(lang: Lang, words: Partial<Words>): void {
  learned.set(lang, { ...learned.get(lang), ...words });
}

/** The words of one topic in every language in which it was learned; asking for another one is a fault of the code. */
export function spoken<T extends keyof Words>(topic: T): Readonly<Record<Lang, Words[T]>> {
  const wordsIn = (lang: Lang): Words[T] => {
    const words = learned.get(lang)?.[topic];
    if (words === undefined) throw new Error(`"${topic}" has not been learned in "${lang}"`);
    return words;
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
