import type { CrossingState, CrossingType, EventKind, Lang, RouteMode, Who } from "#atlas/types.ts";

type RouteState = CrossingState | "before";

/** The cards of routes, crossings and events, and the ways in a place's card. */
export type WayWords = {
  readonly ways: (day: string) => string;
  readonly routesHere: string;
  readonly noRoutes: string;
  readonly allRoutes: (count: number) => string;
  readonly crossingsHere: string;
  readonly noCrossings: string;
  readonly allCrossings: (count: number) => string;
  readonly types: Readonly<Record<CrossingType, string>>;
  readonly fromPlace: (place: string) => string;
  readonly statesOverTime: string;

  readonly stateOn: (day: string) => string;
  readonly routeMeans: Readonly<Record<RouteState, string>>;
  readonly routeNot: string;
  readonly from: string;
  readonly until: string;
  readonly noEnd: string;
  readonly who: string;
  readonly whos: Readonly<Record<Who, string>>;
  readonly modes: string;
  readonly modeNames: Readonly<Record<RouteMode, string>>;
  readonly legModes: Readonly<Record<"air" | "land" | "mixed", string>>;
  readonly leads: string;
  readonly returnsFrom: (place: string) => string;
  readonly number: string;
  readonly numberThere: (figure: string) => string;
  readonly numberNone: string;
  readonly stops: string;
  readonly stopsNot: string;
  readonly crossingsOn: string;
  readonly crossingsNone: string;

  readonly crossingMeans: Readonly<Record<CrossingState, string>>;
  readonly airportMeans: Readonly<Record<CrossingState, string>>;
  readonly rule: string;
  readonly whose: string;
  readonly setBy: Readonly<Record<"exit" | "entry" | "flight", string>>;
  readonly setByShort: Readonly<Record<"exit" | "entry", string>>;
  readonly holds: string;
  readonly beforeAtlas: string;
  readonly confirmed: string;
  readonly localName: string;
  readonly kind: string;
  readonly countries: string;
  readonly position: string;
  readonly exact: string;
  readonly approximate: string;
  readonly allStates: string;
  readonly noStates: string;
  readonly bandKey: string;
  readonly routesThrough: string;
  readonly noRoutesThrough: string;

  readonly when: string;
  readonly reported: (day: string) => string;
  readonly eventKind: string;
  readonly eventKinds: Readonly<Record<EventKind, string>>;
  readonly precision: string;
  readonly precisions: Readonly<Record<"day" | "month" | "report", string>>;
  readonly lasts: (day: string) => string;
  readonly places: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
};

export const wayWords: Readonly<Record<Lang, WayWords>> = {
  en: {
    ways: (day) => `Ways here on ${day}`,
    routesHere: "Routes that lead here",
    noRoutes:
      "No route to this place is documented in our sources. That does not mean that nobody took one.",
    allRoutes: (count) => `All ${count} routes`,
    crossingsHere: "Crossings and airports",
    noCrossings: "No crossing with Russia and no airport of this place is in our list.",
    allCrossings: (count) => `All ${count} crossings and airports`,
    types: { road: "road", rail: "railway", pedestrian: "on foot", air: "airport" },
    fromPlace: (place) => `from ${place}`,
    statesOverTime: "State",

    stateOn: (day) => `State on ${day}`,
    routeMeans: {
      lapsed:
        "What was announced for the best crossing on this way is over, and no source says what followed. That means neither open nor closed.",
      open: "The way is documented, and at least one crossing or airport on it was open on this day. What a traveller needs is told by the entry rules of the country.",
      restricted:
        "The best crossing on this way lets only some people through on this day; the crossings below say whom.",
      closed: "On this day the way no longer existed, or every crossing on it was shut.",
      before: "On this day the way was not documented yet. It may have been used earlier.",
      unknown:
        "The way was not found closed, but no source confirms it, or a crossing or airport on it, for this day.",
    },
    routeNot:
      "A record of the past, no advice for a journey: it says neither that the way works today nor what it takes.",
    from: "Documented from",
    until: "Until",
    noEnd: "no end seen: only that no source says it was closed",
    who: "Whose way",
    whos: {
      general: "travellers in general",
      "asylum-seekers": "people seeking asylum",
      deserters: "deserters",
    },
    modes: "By",
    modeNames: { road: "road", rail: "rail", foot: "foot", air: "air" },
    legModes: { air: "by air", land: "by land", mixed: "by several means" },
    leads: "Leads to",
    returnsFrom: (place) => `Forced return: ${place}`,
    number: "How many",
    numberThere: (figure) =>
      `Nobody has counted this route. For the country as a whole, all ways together: ${figure}.`,
    numberNone: "Nobody has counted this route, and this series has no figure for the country.",
    stops: "Stops",
    stopsNot:
      "Official crossings, airports and cities only. The lines between them are drawn straight over the globe; nobody travels along them exactly.",
    crossingsOn: "Crossings and airports on this way",
    crossingsNone: "The sources name no single crossing on this way.",

    crossingMeans: {
      lapsed:
        "The state was announced up to a day that is over; no source says what followed. That means neither open nor closed.",
      open: "People can pass; its entry rules say whom the neighbour lets in.",
      restricted: "Only some people, or only some kinds of traffic, can pass.",
      closed: "Travellers cannot pass.",
      unknown: "No source on the state of this day was found. That means neither open nor closed.",
    },
    airportMeans: {
      lapsed: "What was announced is over; no source says whether direct flights followed.",
      open: "Direct flights from Russia are known; its entry rules say whom the country lets in.",
      restricted: "Only some direct flights from Russia, or only for some people.",
      closed: "There are no direct flights from Russia.",
      unknown:
        "No source on direct flights on this day was found. That means neither that there were any nor that there were none.",
    },
    rule: "What holds",
    whose: "Whose rule",
    setBy: {
      exit: "Russia’s rule for leaving",
      entry: "the neighbour’s rule for entering",
      flight: "the destination’s or the carriers’",
    },
    setByShort: { exit: "Russia’s exit rule", entry: "the neighbour’s entry rule" },
    holds: "In force",
    beforeAtlas: "(before the first day of this map)",
    confirmed: "Last confirmed",
    localName: "Local name",
    kind: "Kind",
    countries: "Between",
    position: "Position",
    exact: "from a list of points",
    approximate: "approximate, estimated by us",
    allStates: "All known states",
    noStates: "No source on the state of this crossing was found for any day.",
    bandKey:
      "Full height: open. Half height: restricted. Thin line: closed. Dots: not known. Steps: no longer known. Pale at the end: not confirmed since. The line across is the chosen day.",
    routesThrough: "Routes through it",
    noRoutesThrough: "No documented route of this map goes through it.",

    when: "When",
    reported: (day) => `reported on ${day}`,
    eventKind: "Kind",
    eventKinds: {
      war: "war",
      mobilization: "mobilisation",
      law: "Russian law",
      "border-closed": "border closed or limited",
      "border-opened": "border opened",
      flight: "flights",
      "entry-rule": "rule of entry",
      "asylum-decision": "asylum and courts",
      report: "report or count",
    },
    precision: "How exactly dated",
    precisions: {
      day: "to the day",
      month: "to the month; it stands at the month’s first day",
      report: "the day of the report; the thing itself came earlier",
    },
    lasts: (day) => `The period described ends on ${day}.`,
    places: "Where",
    previousEvent: "Previous event",
    nextEvent: "Next event",
  },
  de: {
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
      closed:
        "An diesem Tag gab es den Weg nicht mehr, oder jeder Übergang auf ihm war geschlossen.",
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
      lapsed:
        "Was angekündigt war, ist abgelaufen; keine Quelle sagt, ob es danach Direktflüge gab.",
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
  },
  ru: {
    ways: (day) => `Пути сюда на ${day}`,
    routesHere: "Маршруты, ведущие сюда",
    noRoutes:
      "В наших источниках нет задокументированного маршрута сюда. Это не значит, что им никто не прошёл.",
    allRoutes: (count) => `Все маршруты: ${count}`,
    crossingsHere: "Пункты пропуска и аэропорты",
    noCrossings:
      "В нашем списке нет ни пункта пропуска на границе с Россией, ни аэропорта этого места.",
    allCrossings: (count) => `Все пункты пропуска и аэропорты: ${count}`,
    types: { road: "автомобильный", rail: "железная дорога", pedestrian: "пеший", air: "аэропорт" },
    fromPlace: (place) => `со стороны: ${place}`,
    statesOverTime: "Состояние",

    stateOn: (day) => `Состояние на ${day}`,
    routeMeans: {
      lapsed:
        "Объявленный срок для лучшего пункта пропуска на этом пути истёк, и ни один источник не говорит, что было дальше. Это не значит ни «открыто», ни «закрыто».",
      open: "Путь задокументирован, и хотя бы один пункт пропуска или аэропорт на нём в этот день был открыт. Что нужно для поездки, говорят правила въезда страны.",
      restricted:
        "Лучший пункт на этом пути в этот день пропускает только некоторых; кого именно, сказано ниже.",
      closed: "В этот день пути уже не было или все пункты на нём были закрыты.",
      before: "В этот день путь ещё не был задокументирован. Пользоваться им могли и раньше.",
      unknown:
        "Ни один источник не называет путь закрытым, но ни один и не подтверждает на этот день его самого, пункт пропуска или аэропорт на нём.",
    },
    routeNot:
      "Это запись о прошлом, а не совет для поездки: из неё не следует ни то, что путь открыт сегодня, ни то, что для него нужно.",
    from: "Задокументирован с",
    until: "По",
    noEnd: "конец не отмечен: известно лишь, что ни один источник не называет его закрытым",
    who: "Чей это путь",
    whos: {
      general: "любые путешественники",
      "asylum-seekers": "люди, просящие убежища",
      deserters: "дезертиры",
    },
    modes: "Как",
    modeNames: {
      road: "по дороге",
      rail: "по железной дороге",
      foot: "пешком",
      air: "самолётом",
    },
    legModes: { air: "по воздуху", land: "по суше", mixed: "разными способами" },
    leads: "Ведёт в страну",
    returnsFrom: (place) => `Принудительное возвращение: ${place}`,
    number: "Сколько людей",
    numberThere: (figure) =>
      `Этот маршрут никто не считал. По стране в целом, всеми путями вместе: ${figure}.`,
    numberNone: "Этот маршрут никто не считал, и в этом ряду нет числа для страны.",
    stops: "Точки пути",
    stopsNot:
      "Только официальные пункты пропуска, аэропорты и города. Линии между ними проведены по глобусу напрямую; точно по ним никто не едет.",
    crossingsOn: "Пункты пропуска и аэропорты на этом пути",
    crossingsNone: "Источники не называют на этом пути отдельных пунктов.",

    crossingMeans: {
      lapsed:
        "Состояние было объявлено до дня, который уже прошёл; ни один источник не говорит, что было дальше. Это не значит ни «открыто», ни «закрыто».",
      open: "Проехать можно; кого впускает соседняя страна, сказано в её правилах въезда.",
      restricted: "Пропускают лишь некоторых людей или лишь некоторый транспорт.",
      closed: "Людей не пропускают.",
      unknown:
        "Источников о состоянии в этот день не найдено. Это не значит ни «открыто», ни «закрыто».",
    },
    airportMeans: {
      lapsed:
        "Объявленный срок истёк; ни один источник не говорит, были ли после него прямые рейсы.",
      open: "Известны прямые рейсы из России; кого впускает страна, сказано в её правилах въезда.",
      restricted: "Только некоторые прямые рейсы из России или только для некоторых.",
      closed: "Прямых рейсов из России нет.",
      unknown:
        "Источников о прямых рейсах в этот день не найдено. Это не значит ни того, что они были, ни того, что их не было.",
    },
    rule: "Что действует",
    whose: "Чьё правило",
    setBy: {
      exit: "российское правило выезда",
      entry: "правило въезда соседней страны",
      flight: "страны назначения или авиакомпаний",
    },
    setByShort: { exit: "российское правило выезда", entry: "правило въезда соседа" },
    holds: "В силе",
    beforeAtlas: "(раньше первого дня этой карты)",
    confirmed: "Последнее подтверждение",
    localName: "Местное название",
    kind: "Вид",
    countries: "Между",
    position: "Положение",
    exact: "из перечня точек",
    approximate: "приблизительное, по нашей оценке",
    allStates: "Все известные состояния",
    noStates: "Ни на один день источников о состоянии этого пункта не найдено.",
    bandKey:
      "Полная высота: открыто. Половина: с ограничениями. Тонкая линия: закрыто. Точки: неизвестно. Ступени: больше не известно. Бледное в конце: с тех пор не подтверждалось. Поперечная линия: выбранный день.",
    routesThrough: "Маршруты через него",
    noRoutesThrough: "Ни один задокументированный маршрут этой карты через него не идёт.",

    when: "Когда",
    reported: (day) => `сообщение от ${day}`,
    eventKind: "Вид",
    eventKinds: {
      war: "война",
      mobilization: "мобилизация",
      law: "российский закон",
      "border-closed": "граница закрыта или ограничена",
      "border-opened": "граница открыта",
      flight: "полёты",
      "entry-rule": "правило въезда",
      "asylum-decision": "убежище и суды",
      report: "сообщение или подсчёт",
    },
    precision: "Точность даты",
    precisions: {
      day: "до дня",
      month: "до месяца; событие стоит на первом его дне",
      report: "день сообщения; само событие произошло раньше",
    },
    lasts: (day) => `Описанный период заканчивается ${day}`,
    places: "Где",
    previousEvent: "Предыдущее событие",
    nextEvent: "Следующее событие",
  },
};
