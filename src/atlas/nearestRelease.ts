/** Which of the published releases is meant by a name that is among them, or is not: the first that is not older, else the newest. Names are days, or months, and stand in their order; at least one is published. */
export const nearestRelease = (names: readonly string[], asked: string): string =>
  names.find((name) => name >= asked) ?? names.at(-1) ?? asked;
