import { plural } from "#words/numberWords.ts";
import type { StoriesWords } from "#words/storiesWords.ts";

/** In Russian: what stands on the page of all stories. */
export const stories: StoriesWords = {
  lead: "Каждая история ведёт по карте шаг за шагом. Карту можно менять на любом шаге: изменения сохраняются до следующего, а одно нажатие возвращает вид шага.",
  length: (steps, minutes) =>
    `${steps} ${plural(steps, "ru", { one: "шаг", few: "шага", many: "шагов" })}, около ${minutes} ${plural(minutes, "ru", { one: "минуты", few: "минут", many: "минут" })}`,
  begin: "Начать",
  goOn: (step) => `Продолжить с шага ${step}`,
  asText: "Читать как текст",
  asFile: (size) => `Для урока без сети, один файл (${size} МБ)`,
  wholeAsFile: (size) => `Вся карта одним файлом, без сети (${size} МБ)`,
  own: "Своя история",
  ownLead:
    "Соберите виды карты как шаги и напишите, что вы к ним скажете. История остаётся в этом окне, пока вы не сохраните её в файл или не передадите ссылкой; там же такой файл можно открыть.",
  make: "Составить историю",
  edit: "Продолжить свою историю",
};
