import type { Lang } from "#atlas/types.ts";
import { plural, printNumber } from "#words/numberWords.ts";

type Counts = Readonly<Record<"open" | "restricted" | "closed" | "unknown" | "before", number>>;

/** The sentences of which the description of a view is made. */
export type DescriptionWords = {
  readonly day: (day: string) => string;
  readonly beside: (day: string) => string;
  readonly chosen: (name: string) => string;
  readonly largest: (series: string, places: string, more: number) => string;
  readonly later: (month: string) => string;
  readonly without: (count: number) => string;
  readonly overlay: (title: string, classes: string) => string;
  readonly asPattern: (title: string, classes: string) => string;
  readonly routes: (states: string) => string;
  readonly crossings: (states: string) => string;
  readonly states: Readonly<Record<keyof Counts, (count: string) => string>>;
  /** What the legend says at length, short enough to be heard in one go. */
  readonly classes: Readonly<
    Record<
      | "visa-internal-passport"
      | "visa-visa-free"
      | "visa-online-or-on-arrival"
      | "visa-visa"
      | "visa-closed"
      | "visa-unclear"
      | "visa-no-data"
      | "risk-5"
      | "risk-4"
      | "risk-3"
      | "risk-2"
      | "risk-1"
      | "risk-0"
      | "risk-no-data"
      | "age-month"
      | "age-half-year"
      | "age-year"
      | "age-older"
      | "age-no-data",
      string
    >
  >;
};

export const descriptionWords: Readonly<Record<Lang, DescriptionWords>> = {
  en: {
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
  de: {
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
      "visa-no-data": "keine Daten",
      "risk-5": "Stufe 5 (Rückkehr von Kriegsflüchtigen)",
      "risk-4": "Stufe 4 (Mitwirkung an Ersuchen oder Rückkehr anderer)",
      "risk-3": "Stufe 3 (Ablehnungen oder Abkommen)",
      "risk-2": "Stufe 2 (in unseren Quellen nicht gefunden)",
      "risk-1": "Stufe 1 (nicht gefunden, rechtliche Schranke)",
      "risk-0": "Stufe 0 (nicht gefunden, zu wenig Material)",
      "risk-no-data": "keine Daten",
      "age-month": "innerhalb eines Monats",
      "age-half-year": "innerhalb eines halben Jahres",
      "age-year": "innerhalb eines Jahres",
      "age-older": "über ein Jahr davor",
      "age-no-data": "keine Prüfung bekannt",
    },
  },
  ru: {
    // The day ends in «г.», which ends the sentence, too.
    day: (day) => `Пути из России, состояние на ${day}`,
    beside: (day) => `Рядом — состояние на ${day}`,
    chosen: (name) => `Выбрано: ${name}.`,
    largest: (series, places, more) =>
      `Круги: «${series}». Наибольшие: ${places}${more > 0 ? `; и ещё ${printNumber(more, "ru")} ${plural(more, "ru", { one: "место", few: "места", many: "мест" })}` : ""}.`,
    later: (month) => `Подсчитано на ${month}, позже этого дня.`,
    without: (count) =>
      `${printNumber(count, "ru")} ${plural(count, "ru", { one: "место", few: "места", many: "мест" })} без числа.`,
    overlay: (title, classes) => `Цвета: «${title}», число мест: ${classes}.`,
    asPattern: (title, classes) => `Узоры: «${title}», число мест: ${classes}.`,
    routes: (states) => `Маршруты: ${states}.`,
    crossings: (states) => `Пункты пропуска и аэропорты: ${states}.`,
    states: {
      open: (count) => `открыто — ${count}`,
      restricted: (count) => `с ограничениями — ${count}`,
      closed: (count) => `закрыто — ${count}`,
      unknown: (count) => `не известно — ${count}`,
      before: (count) => `ещё не задокументировано — ${count}`,
    },
    classes: {
      "visa-internal-passport": "по внутреннему паспорту",
      "visa-visa-free": "без визы",
      "visa-online-or-on-arrival": "разрешение онлайн или по прибытии",
      "visa-visa": "виза заранее",
      "visa-closed": "закрыто для туристов или виз не выдают",
      "visa-unclear": "неясно",
      "visa-no-data": "нет данных",
      "risk-5": "класс 5 (возвращение бежавших от войны)",
      "risk-4": "класс 4 (содействие запросам или возвращение других)",
      "risk-3": "класс 3 (отказы или договор)",
      "risk-2": "класс 2 (в наших источниках не найдено)",
      "risk-1": "класс 1 (не найдено, правовой запрет)",
      "risk-0": "класс 0 (не найдено, мало данных)",
      "risk-no-data": "нет данных",
      "age-month": "в пределах месяца",
      "age-half-year": "в пределах полугода",
      "age-year": "в пределах года",
      "age-older": "более года назад",
      "age-no-data": "проверок не известно",
    },
  },
};
