import type { Lang } from "#atlas/types.ts";

/** What stands on and around the map. */
export type StageWords = {
  readonly map: string;
  readonly mapOf: (day: string) => string;
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly home: string;
  readonly far: string;
};

export const stageWords: Readonly<Record<Lang, StageWords>> = {
  en: {
    map: "map",
    mapOf: (day) => `Map, ${day}`,
    keys: "Arrow keys go from country to country, Enter opens the card, Shift with arrows moves the map, plus and minus zoom, 0 goes back to the first frame, Escape closes the card.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Back to the first frame",
    far: "Outside of the frame",
  },
  de: {
    map: "Karte",
    mapOf: (day) => `Karte, ${day}`,
    keys: "Pfeiltasten gehen von Land zu Land, die Eingabetaste öffnet die Karteikarte, Umschalt mit Pfeiltasten verschiebt die Karte, Plus und Minus ändern den Maßstab, 0 führt zum ersten Ausschnitt zurück, Escape schließt die Karteikarte.",
    zoomIn: "Vergrößern",
    zoomOut: "Verkleinern",
    home: "Zurück zum ersten Ausschnitt",
    far: "Außerhalb des Ausschnitts",
  },
  ru: {
    map: "карта",
    mapOf: (day) => `Карта, ${day}`,
    keys: "Стрелки ведут от страны к стране, Enter открывает карточку, Shift со стрелками сдвигает карту, плюс и минус меняют масштаб, 0 возвращает первый кадр, Escape закрывает карточку.",
    zoomIn: "Приблизить",
    zoomOut: "Отдалить",
    home: "Вернуться к первому кадру",
    far: "За пределами кадра",
  },
};
