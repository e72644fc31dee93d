import type { Lang } from "#atlas/types.ts";

/** The list of keys. */
export type KeysWords = {
  readonly keyList: readonly (readonly [keys: string, meaning: string])[];
  readonly singleKeys: string;
  readonly keysWhere: string;
  readonly close: string;
};

export const keysWords: Readonly<Record<Lang, KeysWords>> = {
  en: {
    keyList: [
      ["← → ↑ ↓", "to the next country in that direction"],
      ["Enter", "open its card"],
      ["Shift + ← → ↑ ↓", "move the map"],
      ["+ −", "zoom in, zoom out"],
      ["0", "back to the first frame"],
      ["Esc", "close the card"],
      ["?", "this list"],
    ],
    singleKeys: "Use the single keys + − 0 ?",
    keysWhere:
      "They work only while the map has the focus. On the timeline: arrows one day, Page Up and Page Down one month, Home and End the first and last day. Shift pressed three times in a row leaves the page wherever the focus is, also in a text field; Shift held for a capital, a click or a drag does not count.",
    close: "Close",
  },
  de: {
    keyList: [
      ["← → ↑ ↓", "zum nächsten Land in dieser Richtung"],
      ["Eingabe", "Angaben dazu öffnen"],
      ["Umschalt + ← → ↑ ↓", "Karte verschieben"],
      ["+ −", "vergrößern, verkleinern"],
      ["0", "zurück zum ersten Ausschnitt"],
      ["Esc", "Angaben schließen"],
      ["?", "diese Liste"],
    ],
    singleKeys: "Die einzelnen Tasten + − 0 ? benutzen",
    keysWhere:
      "Sie wirken nur, solange die Karte den Fokus hat. Auf der Zeitleiste: Pfeiltasten einen Tag, Bild auf und Bild ab einen Monat, Pos 1 und Ende zum ersten und letzten Tag. Dreimal Umschalt hintereinander verlässt die Seite, wo auch immer der Fokus ist, auch in einem Textfeld; Umschalt für einen Großbuchstaben, einen Klick oder beim Ziehen zählt nicht.",
    close: "Schließen",
  },
  ru: {
    keyList: [
      ["← → ↑ ↓", "к ближайшей стране в этом направлении"],
      ["Enter", "открыть её карточку"],
      ["Shift + ← → ↑ ↓", "сдвинуть карту"],
      ["+ −", "приблизить, отдалить"],
      ["0", "вернуться к первому кадру"],
      ["Esc", "закрыть карточку"],
      ["?", "этот список"],
    ],
    singleKeys: "Использовать одиночные клавиши + − 0 ?",
    keysWhere:
      "Они действуют, только пока фокус на карте. На шкале времени: стрелки\u00a0— один день, Page Up и Page Down\u00a0— месяц, Home и End\u00a0— первый и последний день. Shift, нажатый трижды подряд, уводит со страницы, где бы ни был фокус, в том числе из поля ввода; Shift для заглавной буквы, щелчка или перетаскивания не считается.",
    close: "Закрыть",
  },
};
