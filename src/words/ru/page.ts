import type { PageWords } from "#words/pageWords.ts";

/** In Russian: what stands round every page for readers: its frame, its dates, its sources. */
export const page: PageWords = {
  print: "Напечатать",
  missing: "Не удалось загрузить эту страницу. Есть ли связь?",
  recordsMissing: "Источники и случаи не загрузились, дальше показано не всё.",
  retry: "Попробовать ещё раз",
  release: (name) => `Ways Out, выпуск данных ${name}`,
  previousMonth: "На месяц раньше",
  nextMonth: "На месяц позже",
  rferl: "в России за распространение этих текстов могут наказать",
};
