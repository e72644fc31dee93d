import type { DescriptionWords } from "#words/descriptionWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** In Russian: the sentences of which the description of a view is made. */
export const description: DescriptionWords = {
  // The day ends in «г.», which ends the sentence, too.
  day: (day) => `Пути из России, состояние на ${day}`,
  beside: (day) => `Рядом\u00a0— состояние на ${day}`,
  chosen: (name) => `Выбрано: ${name}.`,
  largest: (series, places, more) =>
    `Круги: «${series}». Наибольшие: ${places}${more > 0 ? `; и ещё ${printNumber(more, "ru")} ${plural(more, "ru", { one: "место", few: "места", many: "мест" })}` : ""}.`,
  without: (count) =>
    `${printNumber(count, "ru")} ${plural(count, "ru", { one: "место", few: "места", many: "мест" })} без числа.`,
  overlay: (title, classes) => `Цвета: «${title}», число мест: ${classes}.`,
  asSigns: (title, classes) => `Знаки: «${title}», число мест: ${classes}.`,
  routes: (states) => `Маршруты: ${states}.`,
  crossings: (states) => `Пункты пропуска и аэропорты: ${states}.`,
  states: {
    open: (count) => `открыто\u00a0— ${count}`,
    restricted: (count) => `с ограничениями\u00a0— ${count}`,
    closed: (count) => `закрыто\u00a0— ${count}`,
    lapsed: (count) => `больше не известно\u00a0— ${count}`,
    unknown: (count) => `неизвестно\u00a0— ${count}`,
    before: (count) => `ещё не задокументировано\u00a0— ${count}`,
  },
  classes: {
    "visa-internal-passport": "по внутреннему паспорту",
    "visa-visa-free": "без визы",
    "visa-online-or-on-arrival": "разрешение онлайн или по прибытии",
    "visa-visa": "виза заранее",
    "visa-closed": "закрыто для туристов или виз не выдают",
    "visa-unclear": "неясно",
    "visa-lapsed": "больше не известно",
    "visa-no-data": "нет данных",
    "risk-5": "класс 5 (возвращение бежавших от войны)",
    "risk-4": "класс 4 (содействие запросам или возвращение других)",
    "risk-3": "класс 3 (отказы или договор)",
    "risk-2": "класс 2 (в наших источниках не найдено)",
    "risk-1": "класс 1 (не найдено, правовой барьер)",
    "risk-0": "класс 0 (не найдено, мало данных)",
    "risk-no-data": "нет данных",
    "age-month": "в пределах месяца",
    "age-half-year": "в пределах полугода",
    "age-year": "в пределах года",
    "age-older": "более года назад",
    "age-no-data": "проверок не известно",
  },
};
