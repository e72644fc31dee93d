import type { Bound } from "#atlas/figures.ts";
import type { CrossingState, Lang } from "#atlas/types.ts";
import { plural, printList, printNumber } from "#words/numberWords.ts";

type Unit = "people" | "percent";

/** What the table says about itself. */
export type TableWords = {
  readonly caption: (day: string) => string;
  readonly unit: Readonly<Record<Unit, string>>;
  readonly place: string;
  readonly value: Readonly<Record<Unit, string>>;
  readonly bound: string;
  readonly bounds: Readonly<Record<Bound | "lowest" | "highest", string>>;
  readonly gaps: Readonly<Record<"no-answer" | "not-included" | "none", string>>;
  /** Crossings from Russia, and direct flights. */
  readonly land: string;
  readonly air: string;
  /** What the state of an airport says of direct flights. */
  readonly flights: Readonly<Record<CrossingState, string>>;
  readonly noBorder: string;
  /** Crossings beyond those named, and what holds at them. */
  readonly more: (count: number, states: readonly string[]) => string;
  readonly doorsNot: string;
  /** After a date that lies behind the chosen day. */
  readonly notYet: string;
  readonly find: string;
  readonly nothingFound: string;
  readonly download: string;
  readonly rows: (count: number) => string;
  readonly sorted: (column: string, direction: "ascending" | "descending") => string;
  readonly units: string;
  readonly countedBy: (counter: string) => string;
  readonly sources: string;
};

export const tableWords: Readonly<Record<Lang, TableWords>> = {
  en: {
    caption: (day) => `All places on ${day}`,
    unit: { people: "Unit: people.", percent: "Unit: per cent." },
    place: "Place",
    value: { people: "People", percent: "Per cent" },
    bound: "How exact",
    bounds: {
      exact: "exact",
      about: "about",
      at_least: "at least",
      at_most: "at most",
      range: "range",
      lowest: "lowest published",
      highest: "highest published",
    },
    gaps: { "no-answer": "no answer", "not-included": "not included", none: "no figure" },
    land: "By land from Russia",
    air: "Direct flights",
    flights: {
      open: "flights",
      restricted: "some flights",
      closed: "no flights",
      lapsed: "no longer known",
      unknown: "not known",
    },
    noBorder: "no land border",
    more: (count, states) => `and ${printNumber(count, "en")} more: ${printList(states, "en")}`,
    doorsNot:
      "Only crossings and airports of our list. “Restricted”: only some people or vehicles could pass. “Not known”: we found no source; that means neither open nor closed. Whom a country let in is told by its entry rules.",
    notYet: "not yet known on this day",
    find: "Find a place",
    nothingFound: "No place has a name like this.",
    download: "Download as CSV",
    rows: (count) =>
      `${printNumber(count, "en")} ${plural(count, "en", { one: "place", many: "places" })}`,
    sorted: (column, direction) => `sorted by “${column}”, ${direction}`,
    units: "Units and sources",
    countedBy: (counter) => `Counted by: ${counter}.`,
    sources:
      "The sources of each figure, class and rule stand in the card of its place: choose a name to open it.",
  },
  de: {
    caption: (day) => `Alle Orte am ${day}`,
    unit: { people: "Einheit: Menschen.", percent: "Einheit: Prozent." },
    place: "Ort",
    value: { people: "Menschen", percent: "Prozent" },
    bound: "Wie genau",
    bounds: {
      exact: "genau",
      about: "rund",
      at_least: "mindestens",
      at_most: "höchstens",
      range: "Spanne",
      lowest: "niedrigste Angabe",
      highest: "höchste Angabe",
    },
    gaps: {
      "no-answer": "keine Antwort",
      "not-included": "nicht enthalten",
      none: "keine Zahl",
    },
    land: "Auf dem Landweg aus Russland",
    air: "Direktflüge",
    flights: {
      open: "Flüge",
      restricted: "einzelne Flüge",
      closed: "keine Flüge",
      lapsed: "nicht mehr bekannt",
      unknown: "nicht bekannt",
    },
    noBorder: "keine Landgrenze",
    more: (count, states) => `und ${printNumber(count, "de")} weitere: ${printList(states, "de")}`,
    doorsNot:
      "Nur Übergänge und Flughäfen aus unserer Liste. „Eingeschränkt“: Nur bestimmte Menschen oder Fahrzeuge kamen durch. „Nicht bekannt“: Wir haben keine Quelle gefunden; das heißt weder offen noch geschlossen. Wen ein Land hereinließ, sagen seine Einreiseregeln.",
    notYet: "an diesem Tag noch nicht bekannt",
    find: "Ort suchen",
    nothingFound: "Kein Ort heißt so.",
    download: "Als CSV herunterladen",
    rows: (count) =>
      `${printNumber(count, "de")} ${plural(count, "de", { one: "Ort", many: "Orte" })}`,
    sorted: (column, direction) =>
      `${direction === "ascending" ? "aufsteigend" : "absteigend"} sortiert nach „${column}“`,
    units: "Einheiten und Quellen",
    countedBy: (counter) => `Gezählt von: ${counter}.`,
    sources:
      "Die Quellen jeder Zahl, Stufe und Regel stehen in der Karteikarte des Ortes: Ein Klick auf den Namen öffnet sie.",
  },
  ru: {
    caption: (day) => `Все места на ${day}`,
    unit: { people: "Единица измерения: человек.", percent: "Единица измерения: процент." },
    place: "Место",
    value: { people: "Человек", percent: "Процентов" },
    bound: "Точность",
    bounds: {
      exact: "точно",
      about: "около",
      at_least: "не менее",
      at_most: "не более",
      range: "диапазон",
      lowest: "наименьшее из опубликованных",
      highest: "наибольшее из опубликованных",
    },
    gaps: { "no-answer": "нет ответа", "not-included": "не учтено", none: "нет числа" },
    land: "По суше из России",
    air: "Прямые рейсы",
    flights: {
      open: "рейсы есть",
      restricted: "часть рейсов",
      closed: "рейсов нет",
      lapsed: "больше не известно",
      unknown: "неизвестно",
    },
    noBorder: "нет сухопутной границы",
    more: (count, states) => `и ещё ${printNumber(count, "ru")}: ${printList(states, "ru")}`,
    doorsNot:
      "Только пункты пропуска и аэропорты из нашего списка. «С ограничениями»: проехать или пройти могли не все. «Не известно»: источника мы не нашли; это не значит ни «открыто», ни «закрыто». Кого страна впускала, говорят её правила въезда.",
    notYet: "в этот день ещё неизвестно",
    find: "Найти место",
    nothingFound: "Места с таким названием нет.",
    download: "Скачать в CSV",
    rows: (count) =>
      `${printNumber(count, "ru")} ${plural(count, "ru", { one: "место", few: "места", many: "мест" })}`,
    sorted: (column, direction) =>
      `столбец «${column}», ${direction === "ascending" ? "по возрастанию" : "по убыванию"}`,
    units: "Единицы и источники",
    countedBy: (counter) => `Кто считал: ${counter}.`,
    sources:
      "Источники каждого числа, класса и правила указаны в карточке места: она открывается по названию.",
  },
};
