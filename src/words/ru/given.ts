import type { GivenWords } from "#words/givenWords.ts";

/** In Russian: a file that may not have been saved. */
export const given: GivenWords = {
  title: "Ничего не сохранилось?",
  hold: "Удерживайте картинку, чтобы сохранить её.",
  give: "Передать в другое приложение",
  open: "Открыть файл",
  close: "Закрыть",
};
