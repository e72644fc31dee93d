import type { RiskWords } from "#words/riskWords.ts";

/** In German: the part of a place's card on documented forced return, and its asylum decisions. */
export const risk: RiskWords = {
  title: (day) =>
    `Belegte erzwungene Rückkehr nach Russland bis zum ${day}, in den 36 Monaten davor`,
  notClassed:
    "Russland und die Ukraine, die beiden Staaten im Krieg miteinander, sind nicht eingestuft.",
  noData:
    "Dieser Ort ist nicht eingestuft: Verträge, Fälle und Entscheidungen wurden für ihn nicht gesammelt.",
  noGrounds: "Die Gründe dieser Stufe sind nicht verzeichnet.",
  advice:
    "Dies ist eine Sammlung veröffentlichter Fälle, keine Rechtsberatung und keine Einschätzung des Einzelfalls. Wenden Sie sich an eine spezialisierte Organisation.",
  pathway: "Weg der Rückkehr",
  barrier: "Rechtliche Schranke",
  barrierYes:
    "Ja: gebunden an die Europäische Menschenrechtskonvention, die Flüchtlingskonvention und die Antifolterkonvention. Ein Gericht kann eine Abschiebung stoppen, tut es aber nicht immer.",
  barrierNo:
    "Nein: nicht an alle drei Verträge gebunden, mit denen ein Gericht eine Abschiebung stoppen kann.",
  grounds: "Gründe der Stufe",
  byAgeSame: (day) =>
    `Alterten die Fälle nach der letzten Suche weiter, ergäbe die Regel am ${day} dieselbe Stufe.`,
  byAge: (day, byAge, shown) =>
    `Allein nach dem Alter ergäbe die Regel am ${day} Stufe ${byAge} statt ${shown}.`,
  outgrown: (day, title) => `Am ${day} wurde dieser Fall älter als 36 Monate: ${title}.`,
  byAgeWhy:
    "Die Stufe bleibt, weil nicht neu gesucht wurde, nicht weil ein neuerer Fall bekannt ist.",
  statistic: (from, to, decisions, share) =>
    `Asylstatistik: Von ${decisions} Entscheidungen über russische Staatsangehörige in den Jahren ${from} und ${to}, alle Instanzen zusammen, waren ${share} Ablehnungen.`,
  statisticSets: "Ab der Hälfte von mindestens 20 Entscheidungen ist das ein Grund für Stufe 3.",
  statisticMet:
    "Ab der Hälfte von mindestens 20 Entscheidungen wäre das ein Grund für Stufe 3; ein schwererer bestimmt die Stufe.",
  statisticNot:
    "Hier kein Grund: Dazu braucht es mindestens 20 Entscheidungen, davon die Hälfte Ablehnungen.",
  treaty:
    "Abkommen: mit Russland verbunden durch die Konvention von Minsk (1993) oder Chișinău (2002) über Rechtshilfe, nach der Russland um Auslieferung ersuchen kann.",
  noTrigger: "Keine: Unsere Quellen wurden geprüft und enthalten keinen gezählten Fall.",
  tooLittle: "Keine: zu wenig Material für eine Aussage.",
  noCases:
    "In unseren Quellen fand sich kein veröffentlichter Fall und keine Erklärung. Das heißt nicht, dass nichts geschehen ist.",
  otherCases: (count) => `Weitere Fälle und Erklärungen: ${count}`,
  caseStates: {
    decides: "bestimmt die Stufe",
    ended:
      "zählt für Stufe 3: endete mit Ablehnung oder Freilassung; ein schwererer Fall bestimmt die Stufe",
    reported:
      "gemeldet, nicht gezählt: kein beschriebener Fall eines Menschen, der vor dem Krieg floh",
    counts: "zählt, aber ein schwererer Fall bestimmt die Stufe",
    floor: "älter als 36 Monate: hält noch Stufe 3 als unterste",
    "not-yet": "nach dem gewählten Tag",
    "low-confidence": "nicht gezählt: schwach belegt",
    "no-effect": "nicht gezählt: seiner Art nach kein Grund",
    "too-old": "älter als 36 Monate: nicht mehr gezählt",
  },
  corridors: "Bekannte Wege erzwungener Rückkehr",
  corridorsNot: "Nur in Worten erzählt. Es sind keine Wege hinaus, und sie werden nie gezeichnet.",
  corridorSince: (day) => `Beginn: ${day}; kein Ende gesehen`,
  treaties: "Verträge",
  treatyNames: {
    refugee: "Flüchtlingskonvention oder Protokoll",
    cat: "Antifolterkonvention",
    echr: "Europäische Menschenrechtskonvention",
    legalAid: "Konvention von Minsk oder Chișinău mit Russland",
  },
  yes: "ja",
  no: "nein",
  treatiesState:
    "Aus Listen mehrerer Jahre; die Mitgliedschaft ist an jedem Tag dieser Karte dieselbe.",
  decisions: "Asylentscheidungen über russische Anträge",
  decisionsFilter:
    "UNHCR, erste Instanz, neue Anträge; Rechtsmittel, Folgeanträge und formelle Erledigungen sind nicht enthalten.",
  noDecisions:
    "Für diesen Ort ist keine Entscheidung erster Instanz über einen russischen Antrag veröffentlicht.",
  year: "Jahr",
  positive: "positiv",
  negative: "negativ",
};
