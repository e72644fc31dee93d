/** A sentence with one full stop at its end, also where its last word has one of its own, as the Russian "г.". */
export const ended = (sentence: string): string =>
  /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
