import type { HistoryWords } from "#words/historyWords.ts";
import { plural } from "#words/numberWords.ts";

/** In Russian: the past of a place in its card: the strip, the events, all figures. */
export const history: HistoryWords = {
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
};
