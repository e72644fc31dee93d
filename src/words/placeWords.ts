import type { Bound } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { plural } from "#words/numberWords.ts";

/** The first part of a place's card: the figure, its meaning, its doubt, its competitors. */
export type PlaceWords = {
  readonly meaning: string;
  readonly glance: Readonly<Record<"visa" | "risk", (evidence: string) => string>>;
  readonly noFigure: string;
  /** At Russia, where the sum over all countries stands: whom it counts, and whom not. */
  readonly gone: string;
  readonly notHere: (series: string) => string;
  readonly covidShort: string;
  readonly absent: Readonly<Record<"no-answer" | "not-included" | "none", string>>;
  readonly afterTheDay: (until: string, day: string) => string;
  readonly countedBy: string;
  readonly countedFor: string;
  readonly part: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly counted: string;
  readonly notMeant: string;
  readonly doubt: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly aboutSeries: string;
  readonly more: string;
  readonly rivals: string;
  readonly rivalsWhy: string;
  readonly noRivals: string;
  readonly drawn: string;
  readonly sum: string;
  readonly differs: (what: string) => string;
  readonly differences: Readonly<
    Record<"counter" | "measure" | "time" | "part" | "source", string>
  >;
  readonly moreRivals: (count: number) => string;
};

export const placeWords: Readonly<Record<Lang, PlaceWords>> = {
  en: {
    meaning: "What the number says",
    glance: { visa: () => "Entry", risk: (day) => `Forced returns by ${day}` },
    noFigure: "No figure",
    gone: "people who left Russia and did not return, all countries together",
    notHere: (series) => `These people are abroad, not in Russia. Series: ${series}.`,
    covidShort: "closed to everybody because of Covid",
    absent: {
      "no-answer":
        "The authorities of this place gave no answer when the figures of this series were collected. It is not known how many people are here.",
      "not-included":
        "This place was not included when the figures of this series were collected. It is not known how many people are here.",
      none: "This series has no figure for this place. That does not mean that nobody came.",
    },
    afterTheDay: (until, day) =>
      `Counted by ${until}, after the chosen day (${day}). On that day nobody could know this number.`,
    countedBy: "Who counted",
    countedFor: "Period",
    part: "For which part",
    parts: {
      almaty: "the city of Almaty alone",
      phuket: "Phuket alone",
      bali: "Bali alone",
      altanbulag: "the Altanbulag crossing alone",
      "border-with-russia": "the border with Russia alone",
      "with-kosovo": "Serbia and Kosovo together",
    },
    counted: "What is counted",
    notMeant: "What it does not mean",
    doubt: "How exact",
    bounds: {
      exact: "Published as an exact number.",
      about: "Rounded, or said to be about this many.",
      at_least: "A lower bound: there may be more.",
      at_most: "An upper bound: there may be fewer.",
      range: "Only a range is published. No middle was invented.",
    },
    aboutSeries: "About this series",
    more: "Who counted, doubts and competing figures are loading …",
    rivals: "Other published numbers, side by side",
    rivalsWhy:
      "All on one scale. They differ because each was counted by somebody else, for another time or by another rule.",
    noRivals: "No competing figure of this kind was found.",
    drawn: "Drawn on the map.",
    sum: "The sum of the series; not drawn on the map.",
    differs: (what) => `Differs in ${what}.`,
    differences: {
      counter: "who counted",
      measure: "what was counted",
      time: "the time counted for",
      part: "the part of the place",
      source: "the source",
    },
    moreRivals: (count) =>
      `${count} more ${plural(count, "en", { one: "number", many: "numbers" })}`,
  },
  de: {
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
  },
  ru: {
    meaning: "Что говорит это число",
    glance: { visa: () => "Въезд", risk: (day) => `Принудительные возвращения на ${day}` },
    noFigure: "Числа нет",
    gone: "человек уехали из России и не вернулись, по всем странам вместе",
    notHere: (series) => `Эти люди\u00a0— за границей, а не в России. Ряд: ${series}.`,
    covidShort: "закрыто для всех из-за ковида",
    absent: {
      "no-answer":
        "Ведомства этого места не ответили, когда собирались числа этого ряда. Сколько здесь людей, неизвестно.",
      "not-included":
        "Это место не учитывали, когда собирались числа этого ряда. Сколько здесь людей, неизвестно.",
      none: "В этом ряду нет числа для этого места. Это не значит, что сюда никто не приехал.",
    },
    afterTheDay: (until, day) =>
      `Подсчитано на ${until}, то есть позже выбранного дня (${day}). В тот день этого числа никто знать не мог.`,
    countedBy: "Кто считал",
    countedFor: "За какое время",
    part: "Для какой части",
    parts: {
      almaty: "только город Алматы",
      phuket: "только Пхукет",
      bali: "только Бали",
      altanbulag: "только пункт пропуска Алтанбулаг",
      "border-with-russia": "только граница с Россией",
      "with-kosovo": "Сербия и Косово вместе",
    },
    counted: "Что считают",
    notMeant: "Чего это не значит",
    doubt: "Насколько точно",
    bounds: {
      exact: "Опубликовано как точное число.",
      about: "Округлено или названо приблизительно.",
      at_least: "Это нижняя граница: людей может быть больше.",
      at_most: "Это верхняя граница: людей может быть меньше.",
      range: "Опубликован только диапазон. Середина не придумана.",
    },
    aboutSeries: "Об этом ряде",
    more: "Кто считал, сомнения и другие числа загружаются …",
    rivals: "Другие опубликованные числа рядом",
    rivalsWhy:
      "Все в одном масштабе. Они расходятся, потому что считал кто-то другой, за другое время или по другому правилу.",
    noRivals: "Других чисел такого рода не найдено.",
    drawn: "Показано на карте.",
    sum: "Сумма по ряду; на карте не показана.",
    differs: (what) => `Отличие: ${what}.`,
    differences: {
      counter: "кто считал",
      measure: "что считали",
      time: "за какое время",
      part: "какая часть места",
      source: "источник",
    },
    moreRivals: (count) =>
      `Ещё ${count} ${plural(count, "ru", { one: "число", few: "числа", many: "чисел" })}`,
  },
};
