import { plural } from "#words/numberWords.ts";
import type { OwnWords } from "#words/ownWords.ts";

const at = (step: number): string => (step === 0 ? "История" : `Шаг ${step}`);
const texts = {
  title: "Тезис",
  text: "Текст",
  notes: "Заметки для докладчика",
  question: "Вопрос",
  answer: "Ответ",
  sources: "Источники, по одному в строке: название и адрес",
} as const;

/** In Russian: what stands where a reader makes a story. */
export const own: OwnWords = {
  title: "Своя история",
  lead: "Она существует только в этом окне. Ничего не отправляется и не сохраняется, пока вы не сохраните файл или не передадите ссылку.",
  empty:
    "Шагов пока нет. Выберите день, страны и то, что показывают цвета, сдвиньте карту и добавьте это как первый шаг.",
  add: "Добавить то, что на карте",
  full: (most) => `В истории не больше ${most} шагов.`,
  about: "История в целом",
  names: { title: "Название истории", text: "Одна фраза о ней" },
  steps: "Шаги",
  texts,
  minutes: "Минуты",
  untitled: (step) => `Шаг ${step}`,
  handle: (step) => `Переместить шаг ${step}: перетащите или нажмите стрелку вверх или вниз`,
  up: "Выше",
  down: "Ниже",
  remove: "Удалить",
  changed: "На карте не то, что показывает этот шаг.",
  take: "Взять для этого шага",
  restore: "Назад к шагу",
  undo: "Отменить",
  preview: "Просмотр с шага 1",
  present: "Показать классу",
  save: "Сохранить в файл",
  open: "Открыть файл",
  drop: "Файл с историей можно и перетащить сюда.",
  makeLink: "Создать ссылку",
  link: "Ссылка с историей внутри",
  linkNote:
    "Вся история, с заметками и ответами, находится в самой ссылке, где её не видит ни один сервер.",
  noLink: (most) =>
    `История не помещается в ссылку: в той было бы больше ${most} знаков, и некоторые программы её обрежут. Сохраните историю в файл и передайте его.`,
  unsaved: "Не сохранено",
  isSaved: "Сохранено",
  isReplaced: "История, открытая до этого, не сохранена в файл. «Отменить» вернёт её.",
  added: (step) => `Шаг ${step} добавлен.`,
  moved: (from, to) => `Шаг ${from} теперь шаг ${to}.`,
  removed: (step) => `Шаг ${step} удалён.`,
  taken: (step) => `Шаг ${step} показывает то, что на карте.`,
  undone: "Отменено.",
  saved: (file) => `Сохранено: ${file}.`,
  opened: (file, steps) =>
    `Открыто: ${file}, ${steps} ${plural(steps, "ru", { one: "шаг", few: "шага", many: "шагов" })}.`,
  refused: (file) => `Файл ${file} не открыт. То, что было открыто, осталось.`,
  notSaved: "История пока не сохранена: такой файл не открыла бы ни одна страница.",
  partly: "Открыто, но это издание атласа знает не всё, что там названо:",
  more: (count) => `и ещё ${count}`,
  problem(problem) {
    switch (problem.kind) {
      case "large":
        return "Он больше 1 МБ. Таких больших историй нет.";
      case "broken":
        return "Его не удаётся прочитать: он повреждён, обрезан или это не файл с историей.";
      case "foreign":
        return "Он из другой программы.";
      case "count":
        return "В нём больше 99 шагов.";
      case "newer":
        return `Он создан более новой версией этой страницы (форма ${problem.version}). Загрузите страницу заново и попробуйте ещё раз.`;
      case "version":
        return `В нём указана версия, которой не было: ${problem.version}.`;
      case "form":
        return `${at(problem.step)}: «${problem.part}» отсутствует, другого вида или здесь неизвестно.`;
      case "markup":
        return `${at(problem.step)}, ${texts[problem.part]}: тексты простые, без тегов вроде <b> или <script>.`;
      case "long":
        return `${at(problem.step)}, ${texts[problem.part]}: больше ${problem.most} знаков.`;
      case "address":
        return `${at(problem.step)}: ${problem.name}`;
    }
  },
};
