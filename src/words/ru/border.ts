import type { BorderWords } from "#words/borderWords.ts";
import { plural } from "#words/numberWords.ts";

/** In Russian: land borders in the picture. */
export const border: BorderWords = {
  title: (from, to) => `Граница: ${from}\u00a0— ${to}`,
  changed: (pairs, what) =>
    `${pairs.length === 1 ? "Граница" : "Границы"} ${pairs.map((pair) => pair.join("\u00a0— ")).join(", ")}: ${what}`,
  states: {
    open: "открыта",
    partly: "открыта частично",
    restricted: "с ограничениями",
    closed: "закрыта",
    unclear: "неясно",
    unknown: "неизвестно",
  },
  all: (count) =>
    count === 1
      ? "единственный учтённый пункт пропуска"
      : `все ${count} ${plural(count, "ru", { one: "учтённый пункт", few: "учтённых пункта", many: "учтённых пунктов" })} пропуска`,
  some: (states) => `учтённые пункты пропуска: ${states}`,
  none: "ни одного учтённого пункта пропуска",
  described: (states) =>
    `Сухопутные границы: ${states.map(([state, count]) => `${state}\u00a0— ${count}`).join(", ")}.`,
  guess: { asked: "не выбрана", guessed: "выбрана как открытая" },
  contradict: "сведения о пунктах пропуска противоречат друг другу",
  old: "последнее подтверждение старше полугода",
  key: {
    title: "Сухопутные границы России и Беларуси",
    named: (state) => `граница: ${state}`,
    both: (state) => `пути, границы: ${state}`,
    shortLess: "не везде",
    shortOld: "старые сведения",
    less: "Поперечные штрихи: не во всех пунктах пропуска или неизвестно; чем гуще, тем меньше таких пунктов",
    old: "Полая линия: последнее подтверждение старше полугода",
    note: "О выезде по суше, по учтённым пунктам пропуска. Учтены не все.",
  },
};
