import type { SlidesWords } from "#words/slidesWords.ts";

/** In Russian: what is said where a story is taken away as slides or pictures, and on them. */
export const slides: SlidesWords = {
  save: { pptx: "Слайды (.pptx)", zip: "Картинки (.zip)" },
  drawing: (step, count) => `Рисуется шаг ${step} из ${count} …`,
  stop: "Отменить",
  stopped: "Отменено. Ничего не сохранено.",
  saved: (file) => `Передано браузеру для сохранения: ${file}.`,
  failed:
    "Файл создать не удалось: этот браузер не отдаёт картинок или отдаёт изменённые, либо часть страницы не загрузилась. Попробуйте ещё раз или откройте другой браузер.",
  question: "Вопрос классу:",
  answer: "Ответ:",
  planned: (minutes) => `По плану: ${minutes} мин`,
  onMap: "Этот шаг на карте:",
  shows: "На картинке:",
  end: "Источники и лицензия",
  undated: "без даты",
};
