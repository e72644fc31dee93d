import type { WayWords } from "#words/wayWords.ts";

/** In German: the cards of routes, crossings and events, and the ways in a place's card. */
export const way: WayWords = {
  ways: (day) => `Wege hierher am ${day}`,
  routesHere: "Routen, die hierher führen",
  noRoutes:
    "In unseren Quellen ist keine Route zu diesem Ort belegt. Das heißt nicht, dass niemand eine genommen hat.",
  allRoutes: (count) => `Alle ${count} Routen`,
  crossingsHere: "Übergänge und Flughäfen",
  noCrossings:
    "Unsere Liste enthält keinen Übergang zu Russland und keinen Flughafen dieses Ortes.",
  allCrossings: (count) => `Alle ${count} Übergänge und Flughäfen`,
  types: { road: "Straße", rail: "Bahn", pedestrian: "zu Fuß", air: "Flughafen" },
  fromPlace: (place) => `von ${place}`,
  statesOverTime: "Zustand",

  stateOn: (day) => `Zustand am ${day}`,
  routeMeans: {
    lapsed:
      "Was für den besten Übergang auf diesem Weg angekündigt war, ist abgelaufen, und keine Quelle sagt, was danach galt. Das heißt weder offen noch geschlossen.",
    open: "Der Weg ist belegt, und mindestens ein Übergang oder Flughafen auf ihm war an diesem Tag offen. Was man dafür braucht, sagen die Einreiseregeln des Landes.",
    restricted:
      "Der beste Übergang auf diesem Weg lässt an diesem Tag nur manche durch; wen, steht bei den Übergängen unten.",
    closed: "An diesem Tag gab es den Weg nicht mehr, oder jeder Übergang auf ihm war geschlossen.",
    before:
      "An diesem Tag war der Weg noch nicht belegt. Genutzt worden sein kann er schon früher.",
    unknown:
      "Keine Quelle nennt den Weg geschlossen, aber auch keine bestätigt für diesen Tag ihn selbst oder einen Übergang oder Flughafen auf ihm.",
  },
  routeNot:
    "Ein Stück Vergangenheit, kein Rat für eine Reise: Weder dass der Weg heute offen ist, noch was er verlangt, lässt sich daran ablesen.",
  from: "Belegt ab",
  until: "Bis",
  noEnd: "kein Ende gesehen: nur, dass keine Quelle ihn geschlossen nennt",
  who: "Wessen Weg",
  whos: {
    general: "Reisende allgemein",
    "asylum-seekers": "Menschen, die Asyl suchen",
    deserters: "Deserteure",
  },
  modes: "Mittel",
  modeNames: { road: "Straße", rail: "Bahn", foot: "zu Fuß", air: "Flugzeug" },
  legModes: { air: "durch die Luft", land: "über Land", mixed: "auf mehrere Arten" },
  leads: "Führt nach",
  returnsFrom: (place) => `Erzwungene Rückkehr: ${place}`,
  number: "Wie viele",
  numberThere: (figure) =>
    `Diese Route hat niemand gezählt. Für das ganze Land, alle Wege zusammen: ${figure}.`,
  numberNone: "Diese Route hat niemand gezählt, und diese Reihe hat keine Zahl für das Land.",
  stops: "Stationen",
  stopsNot:
    "Nur amtliche Übergänge, Flughäfen und Städte. Die Linien dazwischen laufen gerade über den Globus; genau auf ihnen reist niemand.",
  crossingsOn: "Übergänge und Flughäfen auf diesem Weg",
  crossingsNone: "Die Quellen nennen auf diesem Weg keinen einzelnen Übergang.",

  crossingMeans: {
    lapsed:
      "Der Zustand war bis zu einem Tag angekündigt, der vorbei ist; keine Quelle sagt, was danach galt. Das heißt weder offen noch geschlossen.",
    open: "Man kommt durch; wen der Nachbar einlässt, steht in seinen Einreiseregeln.",
    restricted: "Nur manche Menschen oder Fahrzeuge kommen durch.",
    closed: "Reisende kommen nicht durch.",
    unknown:
      "Zum Zustand an diesem Tag wurde keine Quelle gefunden. Das heißt weder offen noch geschlossen.",
  },
  airportMeans: {
    lapsed: "Was angekündigt war, ist abgelaufen; keine Quelle sagt, ob es danach Direktflüge gab.",
    open: "Direktflüge aus Russland sind bekannt; wen das Land einlässt, steht in seinen Einreiseregeln.",
    restricted: "Nur einzelne Direktflüge aus Russland oder nur für manche.",
    closed: "Es gibt keine Direktflüge aus Russland.",
    unknown:
      "Zu Direktflügen an diesem Tag wurde keine Quelle gefunden. Das heißt weder, dass es welche gab, noch, dass es keine gab.",
  },
  rule: "Was gilt",
  whose: "Wessen Regel",
  setBy: {
    exit: "Russlands Regel für die Ausreise",
    entry: "die Einreiseregel des Nachbarn",
    flight: "die des Ziellands oder der Fluglinien",
  },
  setByShort: { exit: "Russlands Ausreiseregel", entry: "Einreiseregel des Nachbarn" },
  holds: "In Kraft",
  beforeAtlas: "(vor dem ersten Tag dieser Karte)",
  confirmed: "Zuletzt bestätigt",
  localName: "Örtlicher Name",
  kind: "Art",
  countries: "Zwischen",
  position: "Lage",
  exact: "aus einer Liste von Punkten",
  approximate: "ungefähr, von uns geschätzt",
  allStates: "Alle bekannten Zustände",
  noStates: "Zum Zustand dieses Übergangs wurde für keinen Tag eine Quelle gefunden.",
  bandKey:
    "Volle Höhe: offen. Halbe Höhe: eingeschränkt. Dünne Linie: geschlossen. Punkte: nicht bekannt. Stufen: nicht mehr bekannt. Blass am Ende: seither nicht bestätigt. Die Linie quer ist der gewählte Tag.",
  routesThrough: "Routen über ihn",
  noRoutesThrough: "Keine belegte Route dieser Karte führt über ihn.",

  when: "Wann",
  reported: (day) => `gemeldet am ${day}`,
  eventKind: "Art",
  eventKinds: {
    war: "Krieg",
    mobilization: "Mobilmachung",
    law: "russisches Recht",
    "border-closed": "Grenze geschlossen oder beschränkt",
    "border-opened": "Grenze geöffnet",
    flight: "Flüge",
    "entry-rule": "Einreiseregel",
    "asylum-decision": "Asyl und Gerichte",
    report: "Bericht oder Zählung",
  },
  precision: "Wie genau datiert",
  precisions: {
    day: "auf den Tag",
    month: "auf den Monat; eingetragen ist der erste Tag des Monats",
    report: "Tag des Berichts; die Sache selbst liegt davor",
  },
  lasts: (day) => `Der beschriebene Zeitraum endet am ${day}.`,
  places: "Wo",
  previousEvent: "Voriges Ereignis",
  nextEvent: "Nächstes Ereignis",
};
