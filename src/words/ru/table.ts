import { plural, printList, printNumber } from "#words/numberWords.ts";
import type { TableWords } from "#words/tableWords.ts";

/** In Russian: what the table says about itself. */
export const table: TableWords = {
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
};
