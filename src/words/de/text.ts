import { plural } from "#words/numberWords.ts";
import type { TextWords } from "#words/textWords.ts";

/** In German: what the text map says. */
export const text: TextWords = {
  textMap: "Textkarte",
  viewInWords: "Diese Ansicht in Worten",
  keys: "Pfeiltasten führen zum Nachbarn in dieser Richtung, die Eingabetaste öffnet die Karteikarte. Die Richtungen gelten zwischen den Punkten, an denen die Namen auf der Karte stehen.",
  compass: "Kompass",
  quarters: { n: "Norden", e: "Osten", s: "Süden", w: "Westen" },
  winds: {
    n: "im Norden",
    ne: "im Nordosten",
    e: "im Osten",
    se: "im Südosten",
    s: "im Süden",
    sw: "im Südwesten",
    w: "im Westen",
    nw: "im Nordwesten",
  },
  overWater: "übers Wasser",
  neighbours: "Nachbarn",
  nearest: "Kein Nachbar zu Lande; am nächsten",
  nobody: (place, wind) =>
    `${place}: kein Nachbar im ${{ n: "Norden", e: "Osten", s: "Süden", w: "Westen" }[wind]}.`,
  onTheDay: (count, groups) =>
    `an diesem Tag ${plural(count, "de", { one: "Übergang", many: "Übergänge" })} ${groups
      .map(({ names, state }) => `${names}: ${state}`)
      .join("; ")}`,
  people: (value) => plural(value, "de", { one: "Mensch", many: "Menschen" }),
  stay: (days) => `bis zu ${days} ${plural(days, "de", { one: "Tag", many: "Tage" })}`,
  covid: "zudem wegen Corona für alle geschlossen",
  routes: "Routen, die hierher führen",
  noRoutes: "Keine ist hier verzeichnet.",
  start: "Alle verzeichneten Routen beginnen hier.",
  who: { general: "für alle", "asylum-seekers": "Asylsuchende", deserters: "Deserteure" },
  allPlaces: "Alle Orte",
  withNumber: "Mit Zahl, die größte zuerst",
  others: "Ohne Zahl, nach Namen",
  go: "Dorthin gehen",
  openCard: (place) => `Karteikarte öffnen: ${place}`,
};
