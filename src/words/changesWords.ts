import type { Lang } from "#atlas/types.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** Words of the page on what changed between two days. */
export type ChangesWords = {
  readonly lead: (early: string, late: string) => string;
  readonly choose: string;
  readonly same: string;
  readonly other: string;
  readonly shown: string;
  readonly ends: string;
  readonly suggestions: string;
  readonly monthBefore: string;
  readonly yearBefore: string;
  readonly forget: string;
  readonly nothing: string;
  readonly events: string;
  readonly crossings: Readonly<
    Record<"closed" | "open" | "restricted" | "lapsed" | "unknown", string>
  >;
  readonly routes: string;
  readonly visa: Readonly<Record<"eased" | "tightened" | "lapsed" | "other", string>>;
  readonly risk: Readonly<Record<"raised" | "lowered" | "other", string>>;
  readonly riskNote: string;
  /** Over the classes of returns: the day of their evidence, and whether later cases are in them. */
  readonly riskBy: (date: string, later: string | null) => string;
  readonly figures: string;
  readonly figuresNote: (early: string, late: string) => string;
  readonly count: (count: number) => string;
  readonly crossing: string;
  readonly route: string;
  readonly place: string;
  readonly on: (date: string) => string;
  readonly types: Readonly<Record<"road" | "rail" | "pedestrian" | "air", string>>;
  readonly published: string;
  readonly countedBy: string;
};

export const changesWords: Readonly<Record<Lang, ChangesWords>> = {
  en: {
    lead: (early, late) => `What our sources record as changed from ${early} to ${late}.`,
    choose: "Choose a second day to compare with the one that the map shows.",
    same: "Both fields name the same day, so nothing lies between them.",
    other: "One day",
    shown: "Other day, as on the map",
    ends: "Only the two days are compared. What changed and changed back in between shows among the events alone.",
    suggestions: "Compare with",
    monthBefore: "a month earlier",
    yearBefore: "a year earlier",
    forget: "End the comparison",
    nothing: "Our sources record no change between these days.",
    events: "Events",
    crossings: {
      closed: "Crossings and airports that closed",
      open: "Crossings and airports that opened",
      restricted: "Crossings and airports that became restricted",
      lapsed: "Crossings for which an announcement is over",
      unknown: "Crossings whose state is not known afterwards",
    },
    routes: "Routes",
    visa: {
      eased: "Entry became easier",
      tightened: "Entry became harder",
      lapsed: "Entry is no longer known: what was announced is over",
      other: "Entry became clear or unclear",
    },
    risk: {
      raised: "A higher class of documented forced returns",
      lowered: "A lower class of documented forced returns",
      other: "Into class 0, or out of it",
    },
    riskBy: (date, later) =>
      later === null ? `by ${date}` : `by ${date}, with later cases up to ${later}`,
    riskNote:
      "A lower class means that older cases no longer count, or that the share of rejections has fallen. It does not mean that nothing happened.",
    figures: "Counts that ended in between",
    figuresNote: (early, late) =>
      `Figures whose period, or day of counting, ended after ${early} and by ${late}; where the source names no such day, that of the report counts. Most were published later.`,
    count: (count) => printNumber(count, "en"),
    crossing: "Crossing or airport",
    route: "Route",
    place: "Place",
    on: (date) => `on ${date}`,
    types: { road: "road", rail: "rail", pedestrian: "on foot", air: "airport" },
    published: "Figure",
    countedBy: "Counted by",
  },
  de: {
    lead: (early, late) =>
      `Was sich nach unseren Quellen vom ${early} bis zum ${late} geändert hat.`,
    choose: "Wählen Sie einen zweiten Tag zum Vergleich mit dem, den die Karte zeigt.",
    same: "Beide Felder nennen denselben Tag; dazwischen liegt nichts.",
    other: "Ein Tag",
    shown: "Anderer Tag, wie auf der Karte",
    ends: "Verglichen werden nur die beiden Tage. Was sich dazwischen änderte und wieder zurück, steht allein unter den Ereignissen.",
    suggestions: "Vergleichen mit",
    monthBefore: "einem Monat davor",
    yearBefore: "einem Jahr davor",
    forget: "Vergleich beenden",
    nothing: "Zwischen diesen Tagen belegen unsere Quellen keine Änderung.",
    events: "Ereignisse",
    crossings: {
      closed: "Geschlossene Übergänge und Flughäfen",
      open: "Geöffnete Übergänge und Flughäfen",
      restricted: "Eingeschränkte Übergänge und Flughäfen",
      lapsed: "Übergänge, für die eine Ankündigung abgelaufen ist",
      unknown: "Übergänge, deren Zustand danach nicht bekannt ist",
    },
    routes: "Routen",
    visa: {
      eased: "Einreise wurde leichter",
      tightened: "Einreise wurde schwerer",
      lapsed: "Einreise nicht mehr bekannt: Ankündigung abgelaufen",
      other: "Einreise wurde klar oder unklar",
    },
    risk: {
      raised: "Höhere Stufe belegter erzwungener Rückkehr",
      lowered: "Niedrigere Stufe belegter erzwungener Rückkehr",
      other: "In die Stufe 0 oder aus ihr heraus",
    },
    riskBy: (date, later) =>
      later === null ? `bis ${date}` : `bis ${date}, mit späteren Fällen bis ${later}`,
    riskNote:
      "Eine niedrigere Stufe heißt, dass ältere Fälle nicht mehr zählen oder dass der Anteil der Ablehnungen gesunken ist. Sie heißt nicht, dass nichts geschehen ist.",
    figures: "Zählungen, die dazwischen endeten",
    figuresNote: (early, late) =>
      `Zahlen, deren Zeitraum oder Stichtag nach dem ${early} und bis zum ${late} endete; wo die Quelle keinen solchen Tag nennt, zählt der des Berichts. Die meisten wurden später veröffentlicht.`,
    count: (count) => printNumber(count, "de"),
    crossing: "Übergang oder Flughafen",
    route: "Route",
    place: "Ort",
    on: (date) => `am ${date}`,
    types: { road: "Straße", rail: "Bahn", pedestrian: "zu Fuß", air: "Flughafen" },
    published: "Zahl",
    countedBy: "Gezählt von",
  },
  ru: {
    lead: (early, late) => `С ${early} по ${late}: что, по нашим источникам, изменилось.`,
    choose: "Выберите второй день, чтобы сравнить его с тем, что показан на карте.",
    same: "В обоих полях один и тот же день, сравнивать нечего.",
    other: "Один день",
    shown: "Другой день, как на карте",
    ends: "Сравниваются только два дня. То, что изменилось и вернулось обратно, видно лишь среди событий.",
    suggestions: "Сравнить",
    monthBefore: "с днём месяцем раньше",
    yearBefore: "с днём годом раньше",
    forget: "Закончить сравнение",
    nothing: "Между этими днями источники не отмечают изменений.",
    events: "События",
    crossings: {
      closed: "Закрылись пункты пропуска и аэропорты",
      open: "Открылись пункты пропуска и аэропорты",
      restricted: "Ограничен проезд через пункты пропуска и аэропорты",
      lapsed: "Пункты пропуска, для которых истёк объявленный срок",
      unknown: "Пункты пропуска, состояние которых потом неизвестно",
    },
    routes: "Маршруты",
    visa: {
      eased: "Въезд стал легче",
      tightened: "Въезд стал труднее",
      lapsed: "Въезд больше не известен: объявленный срок истёк",
      other: "Правила въезда прояснились или стали неясны",
    },
    risk: {
      raised: "Класс задокументированных возвращений стал выше",
      lowered: "Класс задокументированных возвращений стал ниже",
      other: "Переход в класс 0 или из него",
    },
    riskBy: (date, later) =>
      later === null ? `на ${date}` : `на ${date}, с более поздними случаями по ${later}`,
    riskNote:
      "Более низкий класс значит, что старые случаи больше не учитываются или что доля отказов уменьшилась. Он не значит, что ничего не происходило.",
    figures: "Подсчёты, завершившиеся за это время",
    figuresNote: (early, late) =>
      `Числа, период или дата подсчёта которых закончились за это время (после ${early}, не позже ${late}); где известна только дата сообщения, учтена она. Большинство опубликовано позднее.`,
    count: (count) => printNumber(count, "ru"),
    crossing: "Пункт пропуска или аэропорт",
    route: "Маршрут",
    place: "Место",
    on: (date) => `на ${date}`,
    types: { road: "автомобильный", rail: "железнодорожный", pedestrian: "пеший", air: "аэропорт" },
    published: "Число",
    countedBy: "Кто считал",
  },
};

/** A short line of counts: "3 events, 8 crossings". Kept apart from the headings, for numbers bend words. */
export const changeCounts: Readonly<
  Record<
    Lang,
    Readonly<
      Record<"events" | "crossings" | "visa" | "risk" | "figures", (count: number) => string>
    >
  >
> = {
  en: {
    events: (n) => `${n} ${plural(n, "en", { one: "event", many: "events" })}`,
    crossings: (n) =>
      `${n} ${plural(n, "en", { one: "crossing or airport with another state", many: "crossings and airports with another state" })}`,
    visa: (n) =>
      `${n} ${plural(n, "en", { one: "place with another entry rule", many: "places with another entry rule" })}`,
    risk: (n) =>
      `${n} ${plural(n, "en", { one: "place with another class of documented returns", many: "places with another class of documented returns" })}`,
    figures: (n) =>
      `${printNumber(n, "en")} ${plural(n, "en", { one: "count that ended", many: "counts that ended" })}`,
  },
  de: {
    events: (n) => `${n} ${plural(n, "de", { one: "Ereignis", many: "Ereignisse" })}`,
    crossings: (n) =>
      `${n} ${plural(n, "de", { one: "Übergang oder Flughafen mit anderem Zustand", many: "Übergänge und Flughäfen mit anderem Zustand" })}`,
    visa: (n) =>
      `${n} ${plural(n, "de", { one: "Ort mit anderer Einreiseregel", many: "Orte mit anderer Einreiseregel" })}`,
    risk: (n) =>
      `${n} ${plural(n, "de", { one: "Ort mit anderer Stufe belegter Rückkehr", many: "Orte mit anderer Stufe belegter Rückkehr" })}`,
    figures: (n) =>
      `${printNumber(n, "de")} ${plural(n, "de", { one: "beendete Zählung", many: "beendete Zählungen" })}`,
  },
  ru: {
    events: (n) => `${n} ${plural(n, "ru", { one: "событие", few: "события", many: "событий" })}`,
    crossings: (n) =>
      `${n} ${plural(n, "ru", { one: "пункт пропуска или аэропорт в другом состоянии", few: "пункта пропуска или аэропорта в другом состоянии", many: "пунктов пропуска и аэропортов в другом состоянии" })}`,
    visa: (n) =>
      `${n} ${plural(n, "ru", { one: "место с другим правилом въезда", few: "места с другим правилом въезда", many: "мест с другим правилом въезда" })}`,
    risk: (n) =>
      `${n} ${plural(n, "ru", { one: "место с другим классом возвращений", few: "места с другим классом возвращений", many: "мест с другим классом возвращений" })}`,
    figures: (n) =>
      `${printNumber(n, "ru")} ${plural(n, "ru", { one: "завершённый подсчёт", few: "завершённых подсчёта", many: "завершённых подсчётов" })}`,
  },
};
