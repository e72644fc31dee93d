import { plural } from "#words/numberWords.ts";
import type { PlaceWords } from "#words/placeWords.ts";

/** In German: the first part of a place's card: the figure, its meaning, its doubt, its competitors. */
export const place: PlaceWords = {
  meaning: "Was die Zahl sagt",
  glance: { visa: () => "Einreise", risk: (day) => `Erzwungene Rückkehr bis ${day}` },
  noFigure: "Keine Zahl",
  gone: "Menschen, die Russland verlassen haben und nicht zurückgekehrt sind, alle Länder zusammen",
  notHere: (series) => `Diese Menschen sind im Ausland, nicht in Russland. Reihe: ${series}.`,
  covidShort: "wegen Corona für alle geschlossen",
  absent: {
    "no-answer":
      "Die Behörden dieses Ortes haben nicht geantwortet, als die Zahlen dieser Reihe erhoben wurden. Wie viele Menschen hier sind, ist nicht bekannt.",
    "not-included":
      "Dieser Ort wurde nicht einbezogen, als die Zahlen dieser Reihe erhoben wurden. Wie viele Menschen hier sind, ist nicht bekannt.",
    none: "Diese Reihe hat für diesen Ort keine Zahl. Das heißt nicht, dass niemand gekommen ist.",
  },
  countedLater: (until) => `Später gezählt: bis ${until}.`,
  afterTheDay: (until, day) =>
    `Gezählt bis ${until}, also nach dem gewählten Tag (${day}). An diesem Tag konnte niemand die Zahl kennen.`,
  countedBy: "Wer gezählt hat",
  countedFor: "Zeitraum",
  part: "Für welchen Teil",
  parts: {
    almaty: "nur die Stadt Almaty",
    phuket: "nur Phuket",
    bali: "nur Bali",
    altanbulag: "nur der Übergang Altanbulag",
    "border-with-russia": "nur die Grenze zu Russland",
    "with-kosovo": "Serbien und Kosovo zusammen",
  },
  counted: "Was gezählt wird",
  notMeant: "Was es nicht bedeutet",
  doubt: "Wie genau",
  bounds: {
    exact: "Als genaue Zahl veröffentlicht.",
    about: "Gerundet oder als ungefähre Zahl genannt.",
    at_least: "Eine Untergrenze: Es können mehr sein.",
    at_most: "Eine Obergrenze: Es können weniger sein.",
    range: "Veröffentlicht ist nur eine Spanne. Eine Mitte wurde nicht erfunden.",
  },
  aboutSeries: "Zu dieser Reihe",
  more: "Wer gezählt hat, Zweifel und andere Zahlen werden geladen …",
  rivals: "Andere veröffentlichte Zahlen nebeneinander",
  rivalsWhy:
    "Alle im selben Maßstab. Sie weichen ab, weil jemand anderes, für eine andere Zeit oder nach einer anderen Regel gezählt hat.",
  noRivals: "Eine andere Zahl dieser Art wurde nicht gefunden.",
  drawn: "Auf der Karte gezeichnet.",
  sum: "Die Summe der Reihe; nicht auf der Karte gezeichnet.",
  differs: (what) => `Abweichend: ${what}.`,
  differences: {
    counter: "wer gezählt hat",
    measure: "was gezählt wurde",
    time: "die gezählte Zeit",
    part: "der Teil des Ortes",
    source: "die Quelle",
  },
  moreRivals: (count) =>
    `${count} ${plural(count, "de", { one: "weitere Zahl", many: "weitere Zahlen" })}`,
};
