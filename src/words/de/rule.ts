import type { RuleWords } from "#words/ruleWords.ts";

/** In German: words of the page that shows how a class of documented forced returns is found. */
export const rule: RuleWords = {
  lead: "Die Stufe ist weder Meinung noch Vorhersage: Sie folgt nach fester Regel aus veröffentlichten Fällen, der Asylstatistik und Verträgen. Wählen Sie Ort und Tag, um jeden Schritt zu sehen.",
  place: "Ort",
  noPlace: "Ort wählen",
  day: "Tag",
  verdict: (place, date) => `${place}, bis zum ${date}, in den 36 Monaten davor`,
  notClassified: "Dieser Ort ist nicht eingestuft.",
  later: (seen) =>
    `Nach Fällen wurde bis zum ${seen} gesucht, und die Regel gilt für diesen Tag: Danach altert kein Fall, und nur spätere Fälle ändern eine Stufe, und zwar nach oben.`,
  tree: "Wie eine Stufe entsteht",
  questions: {
    "5": "Zeigt ein beschriebener Fall, dass jemand, der vor dem Krieg geflohen war, abgeschoben, ausgeliefert oder übergeben wurde?",
    "4": "Eine Festnahme auf russisches Ersuchen, eine bewilligte Auslieferung, eine Übergabe mit unbekanntem Ausgang (4a) oder eine erzwungene Rückkehr anderer russischer Staatsangehöriger (4b)?",
    "3": "Eine Ablehnung oder gestoppte Rückführung, ein älterer Fall der Stufe 4 oder 5, mindestens die Hälfte von 20 oder mehr Asylentscheidungen abgelehnt oder ein Rechtshilfevertrag mit Russland?",
    "1": "Gibt es Material zu dem Ort, und binden ihn alle drei Abkommen, die einer Abschiebung entgegenstehen?",
    "2": "Gibt es überhaupt Material zu dem Ort?",
    "0": "Nichts davon: Es ist zu wenig bekannt.",
  },
  steps: "Die Regel, Schritt für Schritt",
  stepsNote: "Die Bedingungen werden von oben geprüft; die erste, die erfüllt ist, entscheidet.",
  results: {
    decides: "erfüllt: Dieser Schritt entscheidet",
    "not-met": "nicht erfüllt",
    skipped: "nicht mehr gefragt",
  },
  conditions: {
    "5": "Stufe 5, wenn in den 36 Monaten vor dem Tag der Belege nach einem beschriebenen Fall jemand, der vor dem Krieg geflohen war – ein Deserteur, ein Mobilisierter, jemand, der sich der Einberufung entzog oder gegen den Krieg auftrat –, nach oder in Richtung Russland abgeschoben, ausgeliefert oder übergeben wurde.",
    "4": "Stufe 4, wenn der Staat in diesen 36 Monaten jemanden auf russisches Ersuchen festnahm und kein Ende durch Ablehnung oder Freilassung bekannt ist, eine nicht vollzogene Auslieferung bewilligte oder jemanden übergab, dessen Schicksal unbekannt ist (4a), oder wenn andere russische Staatsangehörige gegen ihren Willen zurückgebracht wurden (4b).",
    "3": "Stufe 3, wenn mindestens einer von vier Gründen vorliegt:",
    "1": "Stufe 1, wenn zu dem Ort Material vorliegt – ein Fall, eine Erklärung oder mindestens 20 Asylentscheidungen – und er durch die Europäische Menschenrechtskonvention, die Flüchtlingskonvention oder ihr Protokoll und die Antifolterkonvention gebunden ist.",
    "2": "Stufe 2, wenn solches Material vorliegt, den Ort aber nicht alle drei Verträge binden.",
    "0": "Stufe 0 in allen anderen Fällen: zu wenig Material für eine Aussage.",
  },
  thirds: {
    refusal:
      "in diesen 36 Monaten eine Ablehnung, eine verhinderte Rückführung, eine Abschiebung anderswohin, eine Festnahme, die mit Ablehnung oder Freilassung endete, oder eine einschränkende Erklärung",
    floor: "ein Fall der Stufe 4 oder 5, der älter als 36 Monate ist",
    statistic:
      "mindestens 20 Asylentscheidungen über russische Staatsangehörige in diesem Jahr und dem davor, die Hälfte oder mehr davon Ablehnungen",
    treaty: "ein Rechtshilfeabkommen mit Russland (Minsk 1993 oder Chișinău 2002)",
  },
  met: "liegt vor",
  notMet: "liegt nicht vor",
  casesIn: (count) => (count === 1 ? "1 Fall zählt" : `${count} Fälle zählen`),
  casesOut: (count) =>
    count === 1 ? "1 Fall zählt nicht, und warum" : `${count} Fälle zählen nicht, und warum`,
  noCases: "Zu diesem Ort ist kein Fall verzeichnet.",
  noCounted: "Kein Fall zählt.",
  stated: "Datum nach dem Bericht",
  case: "Fall",
  part: "Anteil an der Stufe",
  parts: {
    counts: (level, date) => `zählt für Stufe ${level}, bis einschließlich ${date}`,
    ended: (level, date, ended) =>
      `zählt für Stufe ${level}, bis einschließlich ${date}: Seit ${ended} ist bekannt, dass der Fall mit Ablehnung oder Freilassung endete; davor zählte er für 4a`,
    reported: () =>
      "gemeldet, nicht gezählt: Stufe 5 braucht einen beschriebenen Fall, mindestens auf den Monat datiert, der sagt, was wem geschah",
    floor: (level, date) =>
      `für Stufe ${level} nur bis ${date}; seither hält er Stufe 3 als Untergrenze`,
    "too-old": (level, date) => `zählte für Stufe ${level} bis ${date}; älter als 36 Monate`,
    "no-effect": () =>
      "verzeichnet, doch diese Art Meldung bewegt keine Stufe: Schutz, Freilassung oder kein Ausgang gegen den Menschen",
    "low-confidence": () => "zählt nicht, weil die Belege schwach sind",
    "not-yet": (_level, date) =>
      `noch nicht: Ein Fall zählt ab dem letzten Tag, den sein Datum meinen kann, hier ${date}`,
  },
  deciding: "entscheidet",
  transit: "im Transit",
  statistic: "Asylstatistik",
  noStatistic:
    "Für die betreffenden Jahre verzeichnet das UNHCR hier keine Entscheidungen über russische Staatsangehörige.",
  pooled: (years, decisions, share) =>
    `${years} zusammen: ${decisions} Entscheidungen in der Sache, davon ${share} Ablehnungen.`,
  threshold: "Grund für Stufe 3 ab 20 Entscheidungen und 50 % Ablehnungen:",
  year: "Jahr",
  substantive: "Entscheidungen in der Sache",
  rejected: "Ablehnungen",
  substantiveNote:
    "Entscheidungen in der Sache sind Anerkennungen, ergänzender Schutz und Ablehnungen. Die Zahl eines Jahres gilt ab dem 1. Januar dieses Jahres; für 2026 gilt 2025. Das UNHCR rundet kleine Zahlen.",
  treaties: "Verträge",
  treatyNames: {
    legalAid: "Rechtshilfe mit Russland (Minsk 1993 oder Chișinău 2002)",
    refugee: "Flüchtlingskonvention 1951 oder Protokoll 1967",
    cat: "Antifolterkonvention",
    echr: "Europäische Menschenrechtskonvention",
  },
  yes: "ja",
  no: "nein",
  barrier:
    "Alle drei Konventionen binden den Ort: Ein Gericht kann eine Abschiebung stoppen. Das heißt nicht, dass es das immer tut.",
  noBarrier:
    "Nicht alle drei Konventionen binden den Ort: keine rechtliche Schranke in diesem Sinn.",
  shorter: "Wenn Fälle nur 24 Monate lang zählten",
  shorterSame: "Die Stufe wäre dieselbe.",
  shorterOther: (before, after) => `Die Stufe wäre ${after} statt ${before}.`,
  shorterNote:
    "Die Regel nimmt 36 Monate, weil Fälle spät und selten bekannt werden. Der Preis: Verbesserungen zeigen sich spät.",
  versions: "Zwei Fassungen der Regel",
  versionTexts: [
    "Fassung 1, bis zum Datenstand 2026-11: Eine Festnahme auf russisches Ersuchen zählte 36 Monate lang für 4a, auch wenn ein Gericht die Auslieferung ablehnte oder der Mensch freikam. Eine gemeldete Rückkehr eines Menschen, der vor dem Krieg geflohen war, zählte für Stufe 5, auch ohne beschriebenen Fall.",
    "Fassung 2, in Kraft: Eine solche Festnahme zählt für 4a, solange sie offen ist oder wenn die Auslieferung bewilligt wird; ab dem Tag, bis zu dem sie mit Ablehnung oder Freilassung endete, zählt sie für 3. Stufe 5 braucht einen beschriebenen Fall: mindestens auf den Monat datiert, mit dem, was geschah und wem, der Rolle nach; eine Meldung ohne ihn wird gezeigt und nicht gezählt. Schwach belegte Fälle werden in beiden Fassungen gezeigt und nicht gezählt.",
  ],
  versionsDiffer: (count, day) =>
    count === 0
      ? `Bis zum ${day} ergeben beide Fassungen für jeden Ort dieselbe Stufe.`
      : `Bis zum ${day} ${count === 1 ? "hat 1 Ort" : `haben ${count} Orte`} nach Fassung 1 eine andere Stufe als nach Fassung 2:`,
  versionChange: (place, first, second) =>
    `${place}: ${first} nach Fassung 1, ${second} nach Fassung 2`,
  byAge: "Wenn Fälle nach der letzten Suche weiter alterten",
};
