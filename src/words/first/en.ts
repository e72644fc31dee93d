import { border } from "#words/en/border.ts";
import type { FirstWords } from "#words/firstWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** What the first picture says in English. */
export const first: FirstWords = {
  border,
  scene: {
    title: "Ways Out",
    sentence: {
      none: (total, by) =>
        `How people have left Russia since 24 February 2022, and where ${total} people were estimated to be staying by ${by}.`,
      visa: (date, isLater) =>
        `What holders of a Russian passport needed for a short visit on ${date}${isLater ? ", as last confirmed" : ""}.`,
      risk: (date) =>
        `What had been documented about forced returns to Russia by ${date}, in the 36 months before.`,
      age: (date) => `How old the newest check of each place was on ${date}.`,
      series: (title) =>
        `How people have left Russia since 24 February 2022. The circles show: ${title}.`,
    },
    overlays: {
      visa: "Entry with a Russian passport",
      risk: "Documented forced returns",
      age: "Age of the newest check",
    },
    classFour: (sub) =>
      sub === "a"
        ? "4a · cooperation with Russian requests documented"
        : sub === "b"
          ? "4b · forced return of other Russian nationals documented"
          : "4a and 4b · cooperation with Russian requests and forced return of other Russian nationals documented",
    readings: {
      lowest: "Drawn: the lowest published number of each range.",
      highest: "Drawn: the highest published number of each range.",
    },
    periodic:
      "The circles follow the timeline: on each day the last period that was over; an outline where none was.",
    noWidths: "No widths: shares cannot be added up along a way.",
    visaNot:
      "For a short visit by an adult with ordinary documents. Not legal advice; ask the consulate and the carrier.",
    ageNot:
      "A check is a snapshot of the visa table or anything dated that was published on the place. A recent check does not mean a good state.",
    home: "Russia",
    notClassified: "not classified",
    noOverlayClass: "no data",
    by: (month) => `by ${month}`,
    scaleNote: "The area of a circle shows the number; the scale is the same on all days.",
    loss: "An empty circle with a minus is a loss: more left than came.",
    zero: "A small empty circle stands for zero.",
    noAnswer: (places) => `No answer: ${places}.`,
    notIncluded: (places) => `Not included: ${places}.`,
    notYetKnown: (month) => `Counted by ${month}, after the chosen day: drawn as outlines.`,
    routes: "Routes",
    routesNote:
      "The width repeats the number for the country it leads to, all ways together; nobody has counted single routes.",
    noFigure: "no number",
    crossings: "Crossings and airports",
    visaSeen: (date) =>
      `Table last seen on ${date}; later days repeat that state unless a dated rule is known.`,
    riskBy: (date) => `Documented forced returns by ${date}, in the 36 months before`,
    riskSeen: (date) =>
      `Cases were last searched for up to ${date}. After that day none ages: only later cases change a class, and only upwards.`,
    riskRaised: (date) => `raised by a later case on ${date}`,
    riskOld: {
      label: "Evidence older than six months",
      text: (date) =>
        `Cases were last searched for up to ${date}, more than six months before the chosen day. The pattern lies over every class.`,
    },
    riskPublished:
      "Class 4b depends on who publishes: a state that reports its removals reaches it, one that keeps silent does not.",
    riskNot:
      "A record of published cases, not legal advice. Nothing found does not mean that nothing happened.",
    covid: (count) =>
      `${count} ${plural(count, "en", { one: "country was", many: "countries were" })} also closed to everybody because of Covid.`,
    between: (a, b) => `unclear: ${a} or ${b}`,
    disagree: "unclear: sources disagree",
    states: {
      open: "open",
      restricted: "restricted",
      closed: "closed",
      lapsed: "no longer known",
      unknown: "not known",
      before: "not documented yet",
    },
    caption: {
      latest: (day, title) => `Latest (${day}): ${title}`,
      reports: (count) => `+${count} ${plural(count, "en", { one: "report", many: "reports" })}`,
      others: (count) => `+${count} more`,
      at: (place, what) => `${place}: ${what}`,
      crossings: (open, closed, limited) =>
        [
          open > 0
            ? `${open} ${plural(open, "en", { one: "crossing opens", many: "crossings open" })}`
            : "",
          closed > 0
            ? `${closed} ${plural(closed, "en", { one: "crossing closes", many: "crossings close" })}`
            : "",
          limited > 0
            ? `${limited} ${plural(limited, "en", { one: "crossing becomes", many: "crossings become" })} restricted`
            : "",
        ]
          .filter(Boolean)
          .join("; "),
      unknown: (count) =>
        `of ${count} ${plural(count, "en", { one: "crossing", many: "crossings" })} the state is no longer known`,
      routes: (count) =>
        `${count} ${plural(count, "en", { one: "route changes", many: "routes change" })}`,
      figures: (count) =>
        `The count for ${count} ${plural(count, "en", { one: "country", many: "countries" })} was over by this day`,
      start: "The first day of the full-scale invasion of Ukraine",
    },
  },
  knowledge: {
    lapsed: (was, to) => `${was} up to ${to}, not known after`,
    lapsedClass: (detail) => `No longer known: ${detail}`,
    announced: (to) => `announced up to ${to}`,
    confirmed: (on) => `last confirmed on ${on}`,
    old: (on) => `last confirmed on ${on}, more than six months before`,
    begins: (when) => `no state on record before; the first one began ${when}`,
    changes: (before, state, when) => `${before} or ${state}: it changed ${when}`,
    ends: (before, when) =>
      before === null ? `it ended ${when}` : `${before} before; that ended ${when}`,
    routeBegins: (when) => `first documented ${when}`,
    maybeEarlier: "it may have been used earlier",
    classes: {
      "internal-passport": "internal passport enough",
      "visa-free": "visa-free",
      "online-or-on-arrival": "permit online or on arrival",
      visa: "visa needed beforehand",
      closed: "closed to tourists or no visas issued",
    },
    oldRow: "Older than six months",
    oldText:
      "No end of the state was seen, but the last source that confirms it is more than six months older than the chosen day. It may have changed since.",
    oldCount: (count) => `Last confirmed more than six months before this day: ${count}`,
  },
  panel: {
    overlay: "Colour the countries by",
    overlays: {
      none: "People",
      visa: "Entry rules",
      risk: "Forced returns",
      age: "Age of check",
    },
    second: "On top as pattern:",
    noSecond: "nothing",
    legend: "Legend",
    countries: (count) => `${count} ${plural(count, "en", { one: "place", many: "places" })}`,
    crossingsZoom:
      "Crossings appear as one zooms in, or when a place, route or crossing is chosen.",
    boundaries:
      "Borders follow the UN General Assembly: Crimea is Ukraine, under Russian occupation.",
    why: "About the borders",
    land: "by land, open",
    air: "by air, open",
    mixed: "several ways, open",
    notFoundClosed: "not found closed, state not known",
    counted: "What exactly is counted",
    compare: "Set a second day beside it",
    endCompare: "End the comparison",
    sameDay: "This is the day shown already; there is nothing to compare.",
    layers: "Shown on the map",
    layerNames: {
      routes: "Routes",
      destinations: "Destinations",
      crossings: "Crossings",
      borders: "Borders",
      labels: "Names",
    },
    series: "Circles show",
    reading: "Where a range is published",
    readings: { lowest: "lowest", middle: "as published", highest: "highest" },
    views: { map: "Map", table: "Table", text: "Text" },
    viewAs: "Read as",
    pages: {
      doors: "What was open on this day",
      changes: "What changed between two days",
      rule: "How the class of forced returns is found",
      about: "About, limits, credits",
      data: "Data and corrections",
      corrections: "What was put right, and what is new",
    },
    rooms: "Rooms of this page",
    roomNames: {
      doors: "Doors",
      changes: "Changes",
      rule: "Returns",
      about: "About",
      data: "Data",
      corrections: "Corrections",
    },
    keyNames: {
      "visa-internal-passport": "internal passport",
      "visa-visa-free": "no visa",
      "visa-online-or-on-arrival": "permit",
      "visa-visa": "visa",
      "visa-closed": "closed",
      "visa-unclear": "unclear",
      "visa-lapsed": "no longer known",
      "visa-no-data": "no data",
      "risk-5": "5 fled the war",
      "risk-4": "4 others",
      "risk-3": "3 treaty, refusals",
      "risk-2": "2 none found",
      "risk-1": "1 barrier",
      "risk-0": "0 little known",
      "risk-no-data": "no data",
    },
    more: "More",
    settings: "Settings",
    language: "Language",
    theme: "Theme",
    themes: { auto: "As the system", light: "Light", dark: "Dark", projector: "Projector" },
    motion: "Motion",
    motions: { auto: "As the system", still: "Nothing moves by itself" },
    renderer: "Drawn with",
    renderers: { auto: "The best there is", gl: "WebGL", svg: "SVG" },
    projection: "Projection",
    projections: { globe: "Globe", flat: "Flat" },
    close: "Close",
    loading: "Loading …",
    partMissing:
      "This part could not be loaded, or has stopped working. The rest of the page still works.",
    again: "Try again",
    reload: "Load the page anew",
    skipTable: "Skip the map: read as table",
    skipText: "Skip the map: read as text",
    skipMap: "To the map",
    notices: "Notices",
  },
  timeline: {
    timeline: "Timeline",
    day: "Day shown",
    events: "Events around this day",
    previousEvent: "Previous event",
    nextEvent: "Next event",
    play: "Play",
    pause: "Pause",
    speed: (times) => `Speed ${times}`,
    date: "Date",
    list: "Events of the month",
    seenUntil: (day) => `Map colours checked up to ${day}; later days rest on that state.`,
    seenShort: (day) => `colours checked to ${day}`,
    bars: "Each bar is a month. Filled: days on which this map changes. Hollow: days with other events and reports.",
    previousMonth: "Previous month",
    nextMonth: "Next month",
    noEvents: "No events on record in this month.",
    close: "Close",
    onMap: "changes this map",
  },
  dayField: {
    pattern: "DD/MM/YYYY",
    calendar: "choose from the calendar",
    empty: (first, last) => `Please enter a day from ${first} to ${last}.`,
    outside: (day, first, last) =>
      `${day} is outside the map’s period. Please enter a day from ${first} to ${last}.`,
    unread: (text, first, last) =>
      `“${text}” is not a day. Please enter one from ${first} to ${last}, as 21/09/2022 or 2022\u201109\u201121.`,
  },
  stage: {
    map: "map",
    mapOf: (day) => `Map, ${day}`,
    keys: "Arrow keys go from country to country, Enter opens the card, Shift with an arrow moves the map. The question mark lists all keys.",
    keysTitle: "Keys on the map",
    more: "More ways to move and read the map",
    describe: "Describe this view",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Back to the first frame",
    pan: { left: "Move left", right: "Move right", up: "Move up", down: "Move down" },
    far: "Outside of the frame",
    noRoom: "On the map, but with no room for the name",
  },
  description: {
    day: (day) => `Ways out of Russia on ${day}.`,
    beside: (day) => `Set beside it: ${day}.`,
    chosen: (name) => `Chosen: ${name}.`,
    largest: (series, places, more) =>
      `Circles show “${series}”. The largest: ${places}${more > 0 ? `; and ${printNumber(more, "en")} more ${plural(more, "en", { one: "place", many: "places" })}` : ""}.`,
    later: (month) => `Counted by ${month}, after this day.`,
    without: (count) =>
      `${printNumber(count, "en")} ${plural(count, "en", { one: "place", many: "places" })} without a figure.`,
    overlay: (title, classes) => `Colours show “${title}”, number of places: ${classes}.`,
    asPattern: (title, classes) => `Patterns show “${title}”: ${classes}.`,
    routes: (states) => `Routes: ${states}.`,
    crossings: (states) => `Crossings and airports: ${states}.`,
    states: {
      open: (count) => `${count} open`,
      restricted: (count) => `${count} restricted`,
      closed: (count) => `${count} closed`,
      lapsed: (count) => `${count} no longer known`,
      unknown: (count) => `${count} not known`,
      before: (count) => `${count} not documented yet`,
    },
    classes: {
      "visa-internal-passport": "internal passport enough",
      "visa-visa-free": "no visa",
      "visa-online-or-on-arrival": "permit online or on arrival",
      "visa-visa": "visa beforehand",
      "visa-closed": "closed to tourists or no visas",
      "visa-unclear": "unclear",
      "visa-lapsed": "no longer known",
      "visa-no-data": "no data",
      "risk-5": "class 5 (return of people who fled the war)",
      "risk-4": "class 4 (cooperation with requests or return of others)",
      "risk-3": "class 3 (refusals or treaty link)",
      "risk-2": "class 2 (none found in our sources)",
      "risk-1": "class 1 (none found, legal barrier)",
      "risk-0": "class 0 (none found, too little material)",
      "risk-no-data": "no data",
      "age-month": "within a month",
      "age-half-year": "within half a year",
      "age-year": "within a year",
      "age-older": "over a year before",
      "age-no-data": "no check known",
    },
  },
  search: {
    label: "Search places, crossings, routes and events",
    hint: "Place, crossing, event",
  },
  share: {
    open: "Share",
    title: "Share this view",
    close: "Close",
  },
  leave: {
    leave: "Leave this page quickly",
    short: "Leave",
    note: "Puts an empty page in place of this one. So does pressing Shift three times in a row, also while typing. The browser’s history is not cleared.",
    linkNote: "Opens an empty page. Back leads here again: the browser’s history is not cleared.",
    pressed: (more) =>
      `Shift: press ${more} more ${plural(more, "en", { one: "time", many: "times" })} to leave.`,
    neutral: "Neutral title and icon in the browser’s tab",
    neutralNote:
      "Until this page is reloaded or closed. The address and the browser’s history stay as they are.",
    untitled: "Untitled",
  },
};
