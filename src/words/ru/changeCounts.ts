import type { ChangeCounts } from "#words/changesWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** In Russian: short lines of counts, "3 events, 8 crossings". */
export const changeCounts: ChangeCounts = {
  events: (n) => `${n} ${plural(n, "ru", { one: "событие", few: "события", many: "событий" })}`,
  crossings: (n) =>
    `${n} ${plural(n, "ru", { one: "пункт пропуска или аэропорт в другом состоянии", few: "пункта пропуска или аэропорта в другом состоянии", many: "пунктов пропуска и аэропортов в другом состоянии" })}`,
  visa: (n) =>
    `${n} ${plural(n, "ru", { one: "место с другим правилом въезда", few: "места с другим правилом въезда", many: "мест с другим правилом въезда" })}`,
  risk: (n) =>
    `${n} ${plural(n, "ru", { one: "место с другим классом возвращений", few: "места с другим классом возвращений", many: "мест с другим классом возвращений" })}`,
  figures: (n) =>
    `${printNumber(n, "ru")} ${plural(n, "ru", { one: "завершённый подсчёт", few: "завершённых подсчёта", many: "завершённых подсчётов" })}`,
};
