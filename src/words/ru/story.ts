import type { StoryWords } from "#words/storyWords.ts";

/** In Russian: what stands around the steps of a story. */
export const story: StoryWords = {
  story: "История",
  stepOf: (step, count) => `Шаг ${step} из ${count}`,
  steps: "Шаги истории",
  back: "Назад",
  next: "Дальше",
  explore: "Изучить карту",
  stories: "Все истории",
  restore: "Изменено: назад к шагу",
  present: "Показать классу",
  show: "Показать ответ",
  guess: "Сначала догадка, потом ответ",
  read: "Читать одной страницей",
  gallery: "Вопросы и карты",
  sources: "Источники:",
  edit: "Изменить историю",
  notOurs: "Это слова того, кто составил эту историю; атлас их не проверял.",
  lost: "Эта история в этом окне не открыта: она хранится в файле или в ссылке. Кнопка «Изменить историю» откроет её файл.",
};
