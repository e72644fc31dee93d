import { plural } from "#words/numberWords.ts";
import type { TextWords } from "#words/textWords.ts";

const RU_PEOPLE = { one: "человек", few: "человека", many: "человек" };

/** In Russian: what the text map says. */
export const text: TextWords = {
  textMap: "Текстовая карта",
  viewInWords: "Этот вид словами",
  keys: "Стрелки ведут к соседу в эту сторону, Enter открывает карточку. Направления отсчитаны между точками, где на карте стоят названия.",
  compass: "Компас",
  quarters: { n: "Север", e: "Восток", s: "Юг", w: "Запад" },
  winds: {
    n: "на севере",
    ne: "на северо-востоке",
    e: "на востоке",
    se: "на юго-востоке",
    s: "на юге",
    sw: "на юго-западе",
    w: "на западе",
    nw: "на северо-западе",
  },
  overWater: "через воду",
  neighbours: "Соседи",
  nearest: "Соседей по суше нет; ближе всего",
  nobody: (place, wind) =>
    `${place}: ${{ n: "на севере", e: "на востоке", s: "на юге", w: "на западе" }[wind]} соседей нет.`,
  onTheDay: (count, groups) =>
    `в этот день ${plural(count, "ru", { one: "пункт пропуска", few: "пункты пропуска", many: "пункты пропуска" })} ${groups
      .map(({ names, state }) => `${names}: ${state}`)
      .join("; ")}`,
  people: (value, isExact) => (isExact ? plural(value, "ru", RU_PEOPLE) : "человек"),
  stay: (days) =>
    `на срок до ${days} ${plural(days, "ru", { one: "дня", few: "дней", many: "дней" })}`,
  covid: "кроме того, закрыто для всех из-за ковида",
  routes: "Маршруты, которые ведут сюда",
  noRoutes: "Не отмечено.",
  start: "Отсюда начинаются все отмеченные маршруты.",
  who: { general: "для всех", "asylum-seekers": "просители убежища", deserters: "дезертиры" },
  allPlaces: "Все места",
  withNumber: "С числом, начиная с наибольшего",
  others: "Без числа, по алфавиту",
  go: "Перейти",
  openCard: (place) => `Открыть карточку: ${place}`,
};
