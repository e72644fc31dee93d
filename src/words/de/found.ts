import type { FoundWords } from "#words/foundWords.ts";
import { plural } from "#words/numberWords.ts";

/** In German: what the search says about what it has found. */
export const found: FoundWords = {
  results: "Suchergebnisse",
  kinds: {
    place: "Orte",
    border: "Grenzen",
    crossing: "Übergänge und Flughäfen",
    route: "Routen",
    event: "Ereignisse",
  },
  count: (count, first) =>
    `${count} ${plural(count, "de", { one: "Treffer", many: "Treffer" })}. Die Eingabetaste öffnet den ersten: ${first}. Pfeiltasten wählen einen anderen.`,
  option: (name, at, of) => `${name}, ${at} von ${of}`,
  more: (count) => `und ${count} weitere – weitertippen engt die Liste ein`,
  nothing: (query) => `Zu „${query}“ ist nichts zu finden.`,
  scope:
    "Die Suche kennt die Namen von Ländern und Gebieten, Übergängen und Flughäfen, Routen und Ereignissen, auf Deutsch, Englisch und Russisch. Teile eines Namens genügen.",
  incomplete: "Die Namen in den anderen Sprachen ließen sich nicht laden.",
};
