/** A text as it is compared: no case, no marks on letters (ё is е). */
export const plainLetters = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
