import type { Lang } from "#atlas/types.ts";

/** What stands on and around the map. */
export type StageWords = {
  readonly map: string;
  readonly mapOf: (day: string) => string;
  readonly keys: string;
  readonly keysTitle: string;
  readonly keyList: readonly (readonly [keys: string, meaning: string])[];
  readonly singleKeys: string;
  readonly keysWhere: string;
  readonly describe: string;
  readonly close: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly home: string;
  readonly pan: Readonly<Record<"left" | "right" | "up" | "down", string>>;
  readonly far: string;
};

export const stageWords: Readonly<Record<Lang, StageWords>> = {
  en: {
    map: "map",
    mapOf: (day) => `Map, ${day}`,
    keys: "Arrow keys go from country to country, Enter opens the card, Shift with an arrow moves the map. The question mark lists all keys.",
    keysTitle: "Keys on the map",
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
      "They work only while the map has the focus. On the timeline: arrows one day, Page Up and Page Down one month, Home and End the first and last day. Shift pressed three times leaves the page.",
    describe: "Describe this view",
    close: "Close",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Back to the first frame",
    pan: { left: "Move left", right: "Move right", up: "Move up", down: "Move down" },
    far: "Outside of the frame",
  },
  de: {
    map: "Karte",
    mapOf: (day) => `Karte, ${day}`,
    keys: "Pfeiltasten gehen von Land zu Land, die Eingabetaste öffnet die Angaben dazu, Umschalt mit einer Pfeiltaste verschiebt die Karte. Das Fragezeichen zeigt alle Tasten.",
    keysTitle: "Tasten auf der Karte",
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
      "Sie wirken nur, solange die Karte den Fokus hat. Auf der Zeitleiste: Pfeiltasten einen Tag, Bild auf und Bild ab einen Monat, Pos 1 und Ende zum ersten und letzten Tag. Dreimal Umschalt verlässt die Seite.",
    describe: "Diese Ansicht beschreiben",
    close: "Schließen",
    zoomIn: "Vergrößern",
    zoomOut: "Verkleinern",
    home: "Zurück zum ersten Ausschnitt",
    pan: { left: "Nach links", right: "Nach rechts", up: "Nach oben", down: "Nach unten" },
    far: "Außerhalb des Ausschnitts",
  },
  ru: {
    map: "карта",
    mapOf: (day) => `Карта, ${day}`,
    keys: "Стрелки ведут от страны к стране, Enter открывает карточку, Shift со стрелкой сдвигает карту. Вопросительный знак показывает все клавиши.",
    keysTitle: "Клавиши на карте",
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
      "Они действуют, только пока фокус на карте. На шкале времени: стрелки — один день, Page Up и Page Down — месяц, Home и End — первый и последний день. Трижды нажатый Shift уводит со страницы.",
    describe: "Описать этот вид",
    close: "Закрыть",
    zoomIn: "Приблизить",
    zoomOut: "Отдалить",
    home: "Вернуться к первому кадру",
    pan: { left: "Влево", right: "Вправо", up: "Вверх", down: "Вниз" },
    far: "За пределами кадра",
  },
};
