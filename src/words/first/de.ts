import { border } from "#words/de/border.ts";
import type { FirstWords } from "#words/firstWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** What the first picture says in German. */
export const first: FirstWords = {
  border,
  scene: {
    title: "Ways Out",
    sentence: {
      none: (total, by) =>
        `Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben und wo bis ${by} nach einer Schätzung ${total} Menschen geblieben sind.`,
      visa: (date, isLater) =>
        `Was Menschen mit russischem Pass am ${date} für einen kurzen Besuch brauchten${isLater ? ", soweit zuletzt bestätigt" : ""}.`,
      risk: (date) =>
        `Was über erzwungene Rückkehr nach Russland bis zum ${date}, in den 36 Monaten davor, belegt war.`,
      age: (date) => `Wie alt am ${date} die neueste Prüfung jedes Ortes war.`,
      series: (title) =>
        `Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben. Die Kreise zeigen: ${title}.`,
    },
    overlays: {
      visa: "Einreise mit russischem Pass",
      risk: "Belegte erzwungene Rückkehr",
      age: "Alter der neuesten Prüfung",
    },
    classFour: (sub) =>
      sub === "a"
        ? "4a · Mitwirkung an russischen Ersuchen belegt"
        : sub === "b"
          ? "4b · erzwungene Rückkehr anderer russischer Staatsangehöriger belegt"
          : "4a und 4b · Mitwirkung an russischen Ersuchen und erzwungene Rückkehr anderer russischer Staatsangehöriger belegt",
    readings: {
      lowest: "Gezeichnet: die niedrigste veröffentlichte Zahl jeder Spanne.",
      highest: "Gezeichnet: die höchste veröffentlichte Zahl jeder Spanne.",
    },
    periodic:
      "Die Kreise folgen der Zeitleiste: an jedem Tag der letzte Zeitraum, der schon vorbei war; ein Umriss, wo es noch keinen gab.",
    noWidths: "Keine Breiten: Anteile lassen sich entlang eines Weges nicht addieren.",
    visaNot:
      "Für einen kurzen Besuch von Erwachsenen mit gewöhnlichen Papieren. Keine Rechtsberatung; fragen Sie Konsulat und Beförderer.",
    ageNot:
      "Eine Prüfung ist ein Stand der Visatabelle oder eine datierte Veröffentlichung zu diesem Ort. Eine neue Prüfung bedeutet keinen guten Zustand.",
    home: "Russland",
    notClassified: "nicht eingestuft",
    noOverlayClass: "keine Daten",
    by: (month) => `bis ${month}`,
    scaleNote: "Die Fläche des Kreises zeigt die Zahl; der Maßstab ist an allen Tagen gleich.",
    loss: "Ein leerer Kreis mit einem Minus ist ein Verlust: Mehr sind gegangen als gekommen.",
    zero: "Ein kleiner leerer Kreis steht für null.",
    noAnswer: (places) => `Keine Antwort: ${places}.`,
    notIncluded: (places) => `Nicht enthalten: ${places}.`,
    notYetKnown: (month) =>
      `Gezählt bis ${month}, also nach dem gewählten Tag: nur als Umriss gezeichnet.`,
    routes: "Routen",
    routesNote:
      "Die Breite wiederholt die Zahl für das Zielland, alle Wege zusammen; einzelne Routen hat niemand gezählt.",
    noFigure: "keine Zahl",
    crossings: "Grenzübergänge und Flughäfen",
    visaSeen: (date) =>
      `Tabelle zuletzt gesehen am ${date}; spätere Tage wiederholen diesen Stand, sofern keine datierte Regel bekannt ist.`,
    riskBy: (date) => `Belegte erzwungene Rückkehr bis zum ${date}, in den 36 Monaten davor`,
    riskSeen: (date) =>
      `Nach Fällen wurde zuletzt bis zum ${date} gesucht. Danach altert keiner: Nur spätere Fälle ändern eine Stufe, und nur nach oben.`,
    riskRaised: (date) => `am ${date} durch einen späteren Fall angehoben`,
    riskOld: {
      label: "Belege älter als sechs Monate",
      text: (date) =>
        `Nach Fällen wurde zuletzt bis zum ${date} gesucht, mehr als sechs Monate vor dem gewählten Tag. Das Muster liegt über jeder Stufe.`,
    },
    riskPublished:
      "Stufe 4b hängt davon ab, wer Zahlen veröffentlicht: Ein Staat, der seine Abschiebungen meldet, erreicht sie, ein schweigender nicht.",
    riskNot:
      "Eine Sammlung veröffentlichter Fälle, keine Rechtsberatung. Nichts gefunden heißt nicht, dass nichts geschehen ist.",
    covid: (count) =>
      `${count} ${plural(count, "de", { one: "Land war", many: "Länder waren" })} zudem wegen Corona für alle geschlossen.`,
    between: (a, b) => `unklar: ${a} oder ${b}`,
    disagree: "unklar: Quellen widersprechen sich",
    states: {
      open: "offen",
      restricted: "eingeschränkt",
      closed: "geschlossen",
      lapsed: "nicht mehr bekannt",
      unknown: "nicht bekannt",
      before: "noch nicht belegt",
    },
    caption: {
      latest: (day, title) => `Zuletzt (${day}): ${title}`,
      reports: (count) => `+${count} ${plural(count, "de", { one: "Meldung", many: "Meldungen" })}`,
      others: (count) => `+${count} weitere`,
      at: (place, what) => `${place}: ${what}`,
      crossings: (open, closed, limited) =>
        [
          open > 0
            ? `${open} ${plural(open, "de", { one: "Übergang öffnet", many: "Übergänge öffnen" })}`
            : "",
          closed > 0
            ? `${closed} ${plural(closed, "de", { one: "Übergang schließt", many: "Übergänge schließen" })}`
            : "",
          limited > 0
            ? `${limited} ${plural(limited, "de", { one: "Übergang wird", many: "Übergänge werden" })} eingeschränkt`
            : "",
        ]
          .filter(Boolean)
          .join("; "),
      unknown: (count) =>
        `von ${count} ${plural(count, "de", { one: "Übergang", many: "Übergängen" })} ist der Zustand nicht mehr bekannt`,
      routes: (count) =>
        `${count} ${plural(count, "de", { one: "Route ändert", many: "Routen ändern" })} sich`,
      figures: (count) =>
        `Die Zählung für ${count} ${plural(count, "de", { one: "Land", many: "Länder" })} war bis zu diesem Tag abgeschlossen`,
      start: "Der erste Tag der großangelegten Invasion der Ukraine",
    },
  },
  knowledge: {
    lapsed: (was, to) => `${was} bis zum ${to}, danach nicht bekannt`,
    lapsedClass: (detail) => `Nicht mehr bekannt: ${detail}`,
    announced: (to) => `angekündigt bis zum ${to}`,
    confirmed: (on) => `zuletzt bestätigt am ${on}`,
    old: (on) => `zuletzt bestätigt am ${on}, mehr als sechs Monate zuvor`,
    begins: (when) => `davor ist kein Zustand belegt; der erste begann ${when}`,
    changes: (before, state, when) => `${before} oder ${state}: geändert ${when}`,
    ends: (before, when) =>
      before === null ? `das Ende lag ${when}` : `davor ${before}; das endete ${when}`,
    routeBegins: (when) => `erstmals belegt ${when}`,
    maybeEarlier: "sie kann schon früher genutzt worden sein",
    classes: {
      "internal-passport": "Inlandspass genügt",
      "visa-free": "visafrei",
      "online-or-on-arrival": "Erlaubnis online oder bei der Ankunft",
      visa: "Visum vor der Reise nötig",
      closed: "für Touristen geschlossen oder keine Visa erteilt",
    },
    oldRow: "Älter als sechs Monate",
    oldText:
      "Ein Ende des Zustands wurde nicht gesehen, aber die letzte Quelle, die ihn bestätigt, ist mehr als sechs Monate älter als der gewählte Tag. Er kann sich seither geändert haben.",
    oldCount: (count) => `Zuletzt mehr als sechs Monate vor diesem Tag bestätigt: ${count}`,
  },
  panel: {
    overlay: "Länder einfärben nach",
    overlays: {
      none: "Menschen",
      visa: "Einreiseregeln",
      risk: "Erzwungene Rückkehr",
      age: "Alter der Prüfung",
    },
    second: "Darüber als Muster:",
    noSecond: "nichts",
    legend: "Legende",
    countries: (count) => `${count} ${plural(count, "de", { one: "Ort", many: "Orte" })}`,
    crossingsZoom:
      "Übergänge erscheinen beim Heranzoomen oder wenn ein Ort, eine Route oder ein Übergang gewählt ist.",
    boundaries:
      "Grenzen nach der UN-Generalversammlung: Die Krim ist Ukraine, unter russischer Besatzung.",
    why: "Zu den Grenzen",
    land: "auf dem Landweg, offen",
    air: "auf dem Luftweg, offen",
    mixed: "mehrere Wege, offen",
    notFoundClosed: "keine Schließung gefunden, Stand nicht bekannt",
    counted: "Was genau gezählt wird",
    compare: "Einen zweiten Tag danebenstellen",
    endCompare: "Vergleich beenden",
    sameDay: "Dieser Tag wird schon gezeigt; zu vergleichen gibt es nichts.",
    layers: "Auf der Karte",
    layerNames: {
      routes: "Routen",
      destinations: "Ziele",
      crossings: "Übergänge",
      borders: "Grenzen",
      labels: "Namen",
    },
    series: "Die Kreise zeigen",
    reading: "Wo eine Spanne veröffentlicht ist",
    readings: { lowest: "niedrigste Zahl", middle: "wie veröffentlicht", highest: "höchste Zahl" },
    views: { map: "Karte", table: "Tabelle", text: "Text" },
    viewAs: "Lesen als",
    pages: {
      doors: "Was an diesem Tag offen war",
      changes: "Was sich zwischen zwei Tagen geändert hat",
      rule: "Wie die Stufe der erzwungenen Rückkehr entsteht",
      about: "Über die Karte, Grenzen, Nachweise",
      data: "Daten und Korrekturen",
      corrections: "Was berichtigt wurde und was neu ist",
    },
    rooms: "Räume dieser Seite",
    roomNames: {
      doors: "Türen",
      changes: "Änderungen",
      rule: "Rückkehr",
      about: "Über",
      data: "Daten",
      corrections: "Korrekturen",
    },
    keyNames: {
      "visa-internal-passport": "Inlands­pass",
      "visa-visa-free": "ohne Visum",
      "visa-online-or-on-arrival": "Erlaubnis",
      "visa-visa": "Visum",
      "visa-closed": "zu",
      "visa-unclear": "unklar",
      "visa-lapsed": "nicht mehr bekannt",
      "visa-no-data": "ohne Angabe",
      "risk-5": "5 vor dem Krieg",
      "risk-4": "4 andere",
      "risk-3": "3 Vertrag, Absagen",
      "risk-2": "2 nichts gefunden",
      "risk-1": "1 Hürde",
      "risk-0": "0 wenig bekannt",
      "risk-no-data": "ohne Angabe",
    },
    more: "Mehr",
    settings: "Einstellungen",
    language: "Sprache",
    theme: "Farben",
    themes: { auto: "Wie das System", light: "Hell", dark: "Dunkel", projector: "Projektor" },
    motion: "Bewegung",
    motions: { auto: "Wie das System", still: "Nichts bewegt sich von selbst" },
    renderer: "Gezeichnet mit",
    renderers: { auto: "dem besten Verfügbaren", gl: "WebGL", svg: "SVG" },
    projection: "Projektion",
    projections: { globe: "Globus", flat: "Flach" },
    close: "Schließen",
    loading: "Wird geladen …",
    partMissing:
      "Dieser Teil ließ sich nicht laden oder funktioniert nicht mehr. Der Rest der Seite funktioniert weiter.",
    again: "Noch einmal versuchen",
    reload: "Seite neu laden",
    skipTable: "Karte überspringen: als Tabelle lesen",
    skipText: "Karte überspringen: als Text lesen",
    skipMap: "Zur Karte",
    notices: "Hinweise",
  },
  timeline: {
    timeline: "Zeitleiste",
    day: "Gezeigter Tag",
    events: "Ereignisse um diesen Tag",
    previousEvent: "Voriges Ereignis",
    nextEvent: "Nächstes Ereignis",
    play: "Abspielen",
    pause: "Anhalten",
    speed: (times) => `Tempo ${times}`,
    date: "Datum",
    list: "Ereignisse des Monats",
    seenUntil: (day) => `Kartenfarben geprüft bis ${day}; spätere Tage beruhen auf diesem Stand.`,
    seenShort: (day) => `Farben geprüft bis ${day}`,
    bars: "Jeder Balken ist ein Monat. Gefüllt: Tage, an denen sich diese Karte ändert. Hohl: Tage mit anderen Ereignissen und Meldungen.",
    previousMonth: "Voriger Monat",
    nextMonth: "Nächster Monat",
    noEvents: "In diesem Monat ist kein Ereignis verzeichnet.",
    close: "Schließen",
    onMap: "ändert diese Karte",
  },
  dayField: {
    pattern: "TT.MM.JJJJ",
    calendar: "im Kalender wählen",
    empty: (first, last) => `Bitte einen Tag vom ${first} bis ${last} eingeben.`,
    outside: (day, first, last) =>
      `Der ${day} liegt außerhalb des Zeitraums der Karte. Bitte einen Tag vom ${first} bis ${last} eingeben.`,
    unread: (text, first, last) =>
      `„${text}“ ist kein Datum. Bitte einen Tag vom ${first} bis ${last} eingeben, etwa als 21.09.2022 oder 2022\u201109\u201121.`,
  },
  stage: {
    map: "Karte",
    mapOf: (day) => `Karte, ${day}`,
    keys: "Pfeiltasten gehen von Land zu Land, die Eingabetaste öffnet die Angaben dazu, Umschalt mit einer Pfeiltaste verschiebt die Karte. Das Fragezeichen zeigt alle Tasten.",
    keysTitle: "Tasten auf der Karte",
    more: "Mehr Wege, die Karte zu bewegen und zu lesen",
    describe: "Diese Ansicht beschreiben",
    zoomIn: "Vergrößern",
    zoomOut: "Verkleinern",
    home: "Zurück zum ersten Ausschnitt",
    pan: { left: "Nach links", right: "Nach rechts", up: "Nach oben", down: "Nach unten" },
    far: "Außerhalb des Ausschnitts",
    noRoom: "Auf der Karte, aber ohne Platz für den Namen",
  },
  description: {
    day: (day) => `Wege aus Russland am ${day}.`,
    beside: (day) => `Daneben: ${day}.`,
    chosen: (name) => `Gewählt: ${name}.`,
    largest: (series, places, more) =>
      `Kreise zeigen „${series}“. Am größten: ${places}${more > 0 ? `; und ${printNumber(more, "de")} ${plural(more, "de", { one: "weiterer Ort", many: "weitere Orte" })}` : ""}.`,
    later: (month) => `Gezählt bis ${month}, nach diesem Tag.`,
    without: (count) =>
      `${printNumber(count, "de")} ${plural(count, "de", { one: "Ort", many: "Orte" })} ohne Zahl.`,
    overlay: (title, classes) => `Farben zeigen „${title}“, Zahl der Orte: ${classes}.`,
    asPattern: (title, classes) => `Muster zeigen „${title}“: ${classes}.`,
    routes: (states) => `Routen: ${states}.`,
    crossings: (states) => `Grenzübergänge und Flughäfen: ${states}.`,
    states: {
      open: (count) => `${count} offen`,
      restricted: (count) => `${count} eingeschränkt`,
      closed: (count) => `${count} geschlossen`,
      lapsed: (count) => `${count} nicht mehr bekannt`,
      unknown: (count) => `${count} nicht bekannt`,
      before: (count) => `${count} noch nicht belegt`,
    },
    classes: {
      "visa-internal-passport": "Inlandspass genügt",
      "visa-visa-free": "ohne Visum",
      "visa-online-or-on-arrival": "Erlaubnis online oder bei Ankunft",
      "visa-visa": "Visum vorab",
      "visa-closed": "für Touristen zu oder keine Visa",
      "visa-unclear": "unklar",
      "visa-lapsed": "nicht mehr bekannt",
      "visa-no-data": "keine Daten",
      "risk-5": "Stufe 5 (Rückkehr vor dem Krieg Geflohener)",
      "risk-4": "Stufe 4 (Mitwirkung oder Rückkehr anderer)",
      "risk-3": "Stufe 3 (Ablehnungen oder Abkommen)",
      "risk-2": "Stufe 2 (in unseren Quellen nicht gefunden)",
      "risk-1": "Stufe 1 (nicht gefunden, rechtliche Schranke)",
      "risk-0": "Stufe 0 (nicht gefunden, wenig Material)",
      "risk-no-data": "keine Daten",
      "age-month": "innerhalb eines Monats",
      "age-half-year": "innerhalb eines halben Jahres",
      "age-year": "innerhalb eines Jahres",
      "age-older": "über ein Jahr davor",
      "age-no-data": "keine Prüfung bekannt",
    },
  },
  search: {
    label: "Orte, Übergänge, Routen und Ereignisse suchen",
    hint: "Ort, Übergang, Ereignis",
  },
  share: {
    open: "Teilen",
    title: "Diese Ansicht teilen",
    close: "Schließen",
  },
  leave: {
    leave: "Seite schnell verlassen",
    short: "Verlassen",
    note: "Setzt eine leere Seite an die Stelle dieser Seite. Dasselbe bewirkt dreimal Umschalt hintereinander, auch beim Tippen. Der Verlauf des Browsers wird nicht gelöscht.",
    linkNote:
      "Öffnet eine leere Seite. Zurück führt wieder hierher: Der Verlauf des Browsers wird nicht gelöscht.",
    pressed: (more) => `Umschalt: noch ${more}-mal drücken, um die Seite zu verlassen.`,
    neutral: "Neutraler Titel und neutrales Symbol im Browser-Tab",
    neutralNote:
      "Bis diese Seite neu geladen oder geschlossen wird. Adresse und Verlauf des Browsers bleiben, wie sie sind.",
    untitled: "Ohne Titel",
  },
};
