import { type Day, dateOf } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";

/** What the timeline says in one language. */
export type TimelineWords = {
  readonly timeline: string;
  /** The slider's name. */
  readonly day: string;
  /** The day in words, as "21 September 2022". */
  readonly dayWords: (day: Day) => string;
  readonly year: (day: Day) => string;
  /** The month's name, shortened. */
  readonly month: (day: Day) => string;
  readonly events: string;
  readonly lanes: Readonly<Record<"war" | "borders" | "rules" | "courts" | "counts", string>>;
  readonly tick: (day: Day, title: string) => string;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly play: string;
  readonly pause: string;
  readonly speed: string;
  /** A speed as "0.5×". */
  readonly times: (speed: number) => string;
  readonly step: string;
  readonly steps: Readonly<Record<"day" | "month" | "event", string>>;
  readonly date: string;
  readonly more: string;
  readonly noDate: string;
  readonly outside: (first: Day, last: Day) => string;
  readonly seenUntil: (day: Day) => string;
};

/** The parts of a language that `Intl` knows. */
function printed(locale: string) {
  const whole = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const number = new Intl.NumberFormat(locale);
  return {
    dayWords: (day: Day) => whole.format(dateOf(day)),
    year: (day: Day) => String(dateOf(day).getUTCFullYear()),
    month: (day: Day) => month.format(dateOf(day)).replace(/\.$/, ""),
    tick: (day: Day, title: string) => `${whole.format(dateOf(day))}: ${title}`,
    times: (speed: number) => `${number.format(speed)}×`,
  };
}

const en = printed("en-GB");
const de = printed("de");
const ru = printed("ru");

/** The words of the timeline. */
export const timelineWords: Readonly<Record<Lang, TimelineWords>> = {
  en: {
    ...en,
    timeline: "Timeline",
    day: "Day shown",
    events: "Events by kind",
    lanes: {
      war: "War, call-up",
      borders: "Borders",
      rules: "Rules of entry",
      courts: "Asylum rulings",
      counts: "Counts",
    },
    previousEvent: "Previous event",
    nextEvent: "Next event",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    step: "Step",
    steps: { day: "Day", month: "Month", event: "Event" },
    date: "Date",
    more: "More",
    noDate: "There is no such date.",
    outside: (first, last) => `Please choose ${en.dayWords(first)} to ${en.dayWords(last)}.`,
    seenUntil: (day) => `Map colours checked up to ${en.dayWords(day)}; later days repeat them.`,
  },
  de: {
    ...de,
    timeline: "Zeitleiste",
    day: "Gezeigter Tag",
    events: "Ereignisse nach Art",
    lanes: {
      war: "Krieg, Einberufung",
      borders: "Grenzen",
      rules: "Einreiseregeln",
      courts: "Asylurteile",
      counts: "Zählungen",
    },
    previousEvent: "Voriges Ereignis",
    nextEvent: "Nächstes Ereignis",
    play: "Abspielen",
    pause: "Anhalten",
    speed: "Tempo",
    step: "Schritt",
    steps: { day: "Tag", month: "Monat", event: "Ereignis" },
    date: "Datum",
    more: "Mehr",
    noDate: "Dieses Datum gibt es nicht.",
    outside: (first, last) =>
      `Bitte einen Tag vom ${de.dayWords(first)} bis ${de.dayWords(last)} wählen.`,
    seenUntil: (day) =>
      `Kartenfarben geprüft bis ${de.dayWords(day)}; spätere Tage wiederholen sie.`,
  },
  ru: {
    ...ru,
    timeline: "Шкала времени",
    day: "Показанный день",
    events: "События по видам",
    lanes: {
      war: "Война, призыв",
      borders: "Границы",
      rules: "Правила въезда",
      courts: "Решения судов",
      counts: "Подсчёты",
    },
    previousEvent: "Предыдущее событие",
    nextEvent: "Следующее событие",
    play: "Воспроизвести",
    pause: "Пауза",
    speed: "Скорость",
    step: "Шаг",
    steps: { day: "День", month: "Месяц", event: "Событие" },
    date: "Дата",
    more: "Ещё",
    noDate: "Такой даты нет.",
    outside: (first, last) => `Выберите день: ${ru.dayWords(first)} – ${ru.dayWords(last)}`,
    seenUntil: (day) => `Цвета карты проверены по ${ru.dayWords(day)}; дальше они повторяются.`,
  },
};
