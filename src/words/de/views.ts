import type { ViewsWords } from "#words/viewsWords.ts";

/** In German: what stands on the pages of named views, and in their gallery. */
export const views: ViewsWords = {
  gallery: "Fragen und Karten",
  question: "Was möchten Sie wissen?",
  lead: (count) =>
    `${count} Zustände der Karte, jeder mit seiner Frage, seinen Quellen und einer Adresse, die dauerhaft dasselbe zeigt.`,
  about:
    "Wohin Menschen aus Russland gingen, welche Türen offen standen, wer zurückgeschickt wurde und was sich wann änderte: Zustände der Karte Ways Out, jeder mit Bild, Quellen und dauerhaftem Link.",
  show: "Zeigen",
  all: "Alle",
  kinds: {
    people: { name: "Menschen", title: "Wie viele Menschen, und wo" },
    doors: { name: "Türen", title: "Welche Türen offen waren" },
    returns: { name: "Rückkehr", title: "Wer zurückgeschickt wurde" },
    time: { name: "Zeit", title: "Was sich änderte, und wann" },
  },
  open: "Auf der interaktiven Karte öffnen",
  asPicture: "Bild (PNG, 1200 × 630)",
  asData: "Diese Ansicht als Daten (JSON)",
  shows: "Was die Karte zeigt",
  cite: "Zitieren",
  cited: ({ title, day, release, link }) =>
    `Ways Out: ${title}. Karte, Ansicht vom ${day}. Datenstand ${release}.${link === "" ? "" : ` ${link}`}`,
  permanent: "Dauerhafter Link zu diesem Zustand",
  code: "QR-Code des dauerhaften Links",
  more: "Mehr dazu",
  credit: (publishers) => `Quellen: ${publishers} Grenzen: Natural Earth. Ways Out, CC BY 4.0`,
  moved: "Diese Seite hat einen neuen Namen:",
  near: "Meinten Sie eine dieser Karten? Tippen Sie, was Sie suchen:",
};
