import type { Lang } from "#atlas/types.ts";
import { plural } from "#words/numberWords.ts";

/** The past of a place in its card: the strip, the events, all figures. */
export type HistoryWords = {
  readonly title: string;
  readonly none: string;
  readonly visa: string;
  readonly risk: string;
  readonly covid: string;
  /** `last` is the last day, `null` where no end was seen. */
  readonly stretch: (words: string, from: string, last: string | null) => string;
  readonly label: (place: string) => string;
  readonly key: string;
  readonly asList: string;
  readonly to: (day: string | null) => string;
  readonly cause: (titles: string) => string;
  readonly ends: (title: string) => string;
  readonly leaves: (title: string) => string;
  readonly released: (title: string) => string;
  readonly statistic: string;
  readonly events: string;
  readonly noEvents: string;
  readonly moreEvents: (count: number) => string;
  readonly later: string;
  readonly allFigures: string;
  readonly noFigures: string;
  /** Above figures of a group of places that has no card of its own. */
  readonly ofOther: (group: string, place: string) => string;
  readonly oneScale: string;
  readonly group: (title: string, count: number) => string;
  readonly chart: (title: string, count: number) => string;
  readonly when: string;
  readonly number: string;
  readonly who: string;
};

export const historyWords: Readonly<Record<Lang, HistoryWords>> = {
  en: {
    title: "History",
    none: "No class of entry or forced return is known for this place on any day.",
    visa: "Entry with a Russian passport",
    risk: "Documented forced return",
    covid: "closed to everybody because of Covid",
    stretch: (words, from, last) =>
      last === null ? `${words}: from ${from}` : `${words}: ${from} to ${last}`,
    label: (place) => `Classes of ${place} over all months; the list below says the same in words`,
    key: "Colours and patterns as in the legends of the map. Dots: unclear. Steps: no longer known. Pale at the end: not confirmed since. Long ticks: a cause of a change; short ticks: further cases. The line is the chosen day.",
    asList: "The same as a list",
    to: (day) => (day === null ? "on, no end seen" : `to ${day}`),
    cause: (titles) => `Cause: ${titles}.`,
    ends: (title) => `ends: ${title}`,
    released: (title) => `ended in refusal or release: ${title}`,
    leaves: (title) => `36 months have passed since: ${title}`,
    statistic: "asylum statistic of the new year",
    events: "Nearest events",
    noEvents: "No event in our list names this place.",
    moreEvents: (count) =>
      `${count} more ${plural(count, "en", { one: "event names", many: "events name" })} this place; the timeline leads to them.`,
    later: "after the chosen day",
    allFigures: "All published figures",
    noFigures: "No figure of any kind was found for this place.",
    ofOther: (group, place) =>
      `These figures are about ${group} as a whole, not about people in ${place}.`,
    oneScale: "What is counted differently never shares an axis. Newest first.",
    group: (title, count) => `${title} (${count})`,
    chart: (title, count) =>
      `Chart of ${count} figures over time: ${title}. The table below has them all.`,
    when: "Period",
    number: "Number",
    who: "Who counted",
  },
  de: {
    title: "Verlauf",
    none: "Für diesen Ort ist an keinem Tag eine Stufe der Einreise oder der erzwungenen Rückkehr bekannt.",
    visa: "Einreise mit russischem Pass",
    risk: "Belegte erzwungene Rückkehr",
    covid: "wegen Corona für alle geschlossen",
    stretch: (words, from, last) =>
      last === null ? `${words}: ab ${from}` : `${words}: ${from} bis ${last}`,
    label: (place) =>
      `Stufen über alle Monate, ${place}; die Liste darunter sagt dasselbe in Worten`,
    key: "Farben und Muster wie in den Legenden der Karte. Punkte: unklar. Stufen: nicht mehr bekannt. Blass am Ende: seither nicht bestätigt. Lange Striche: Ursache einer Änderung; kurze: weitere Fälle. Die Linie ist der gewählte Tag.",
    asList: "Dasselbe als Liste",
    to: (day) => (day === null ? "und weiter, kein Ende bekannt" : `bis ${day}`),
    cause: (titles) => `Ursache: ${titles}.`,
    ends: (title) => `endet: ${title}`,
    released: (title) => `endete mit Ablehnung oder Freilassung: ${title}`,
    leaves: (title) => `36 Monate sind vergangen seit: ${title}`,
    statistic: "Asylstatistik des neuen Jahres",
    events: "Nächstliegende Ereignisse",
    noEvents: "Kein Ereignis unserer Liste nennt diesen Ort.",
    moreEvents: (count) =>
      `${count} ${plural(count, "de", { one: "weiteres Ereignis nennt", many: "weitere Ereignisse nennen" })} diesen Ort; die Zeitleiste führt zu ihnen.`,
    later: "nach dem gewählten Tag",
    allFigures: "Alle veröffentlichten Zahlen",
    noFigures: "Für diesen Ort wurde keinerlei Zahl gefunden.",
    ofOther: (group, place) =>
      `Diese Zahlen gelten für: ${group}. Sie sagen nichts über Menschen in ${place}.`,
    oneScale: "Was verschieden gezählt ist, steht nie an derselben Achse. Neueste zuerst.",
    group: (title, count) => `${title} (${count})`,
    chart: (title, count) =>
      `Diagramm von ${count} Zahlen im Zeitverlauf: ${title}. Die Tabelle darunter enthält alle.`,
    when: "Zeitraum",
    number: "Zahl",
    who: "Wer gezählt hat",
  },
  ru: {
    title: "История",
    none: "Ни на один день для этого места не известен класс въезда или принудительного возвращения.",
    visa: "Въезд с российским паспортом",
    risk: "Задокументированное принудительное возвращение",
    covid: "закрыто для всех из-за ковида",
    stretch: (words, from, last) =>
      last === null ? `${words}: с ${from}` : `${words}: с ${from} по ${last}`,
    label: (place) => `Классы за все месяцы, ${place}; список ниже говорит то же словами`,
    key: "Цвета и узоры\u00a0— как в легендах карты. Точки: неясно. Ступени: больше не известно. Бледное в конце: с тех пор не подтверждалось. Длинные штрихи: причина изменения; короткие: другие случаи. Линия\u00a0— выбранный день.",
    asList: "То же списком",
    to: (day) => (day === null ? "и далее, конец не отмечен" : `по ${day}`),
    cause: (titles) => `Причина: ${titles}.`,
    ends: (title) => `заканчивается: ${title}`,
    released: (title) => `закончилось отказом или освобождением: ${title}`,
    leaves: (title) => `прошло 36 месяцев: ${title}`,
    statistic: "статистика убежища за новый год",
    events: "Ближайшие события",
    noEvents: "Ни одно событие в нашем списке не называет это место.",
    moreEvents: (count) =>
      `Ещё ${count} ${plural(count, "ru", { one: "событие называет", few: "события называют", many: "событий называют" })} это место; к ним ведёт шкала времени.`,
    later: "позже выбранного дня",
    allFigures: "Все опубликованные числа",
    noFigures: "Никаких чисел для этого места не найдено.",
    ofOther: (group, place) =>
      `Эти числа относятся к другому месту: ${group}. О людях, находящихся здесь (${place}), они не говорят.`,
    oneScale: "То, что считают по-разному, никогда не стоит на одной оси. Сначала новые.",
    group: (title, count) => `${title} (${count})`,
    chart: (title, count) => `График, чисел: ${count}. ${title}. В таблице ниже есть все.`,
    when: "За какое время",
    number: "Число",
    who: "Кто считал",
  },
};
