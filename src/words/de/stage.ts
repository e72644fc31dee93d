import type { StageWords } from "#words/stageWords.ts";

/** In German: what stands on and around the map. */
export const stage: StageWords = {
  map: "Karte",
  mapOf: (day) => `Karte, ${day}`,
  keys: "Pfeiltasten gehen zum nächsten Land oder Weg, zur nächsten Grenze oder zum nächsten Übergang, die Eingabetaste öffnet die Angaben dazu, Umschalt mit einer Pfeiltaste verschiebt die Karte. Das Fragezeichen zeigt alle Tasten.",
  keysTitle: "Tasten auf der Karte",
  more: "Mehr Wege, die Karte zu bewegen und zu lesen",
  describe: "Diese Ansicht beschreiben",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  home: "Zurück zum ersten Ausschnitt",
  pan: { left: "Nach links", right: "Nach rechts", up: "Nach oben", down: "Nach unten" },
  noRoom: "Ohne Platz für den Namen",
};
