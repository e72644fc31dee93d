import type { LeaveWords } from "#words/leaveWords.ts";
import { plural } from "#words/numberWords.ts";

/** In Russian: how to leave at once, and how to be less conspicuous. */
export const leave: LeaveWords = {
  leave: "Быстро покинуть страницу",
  short: "Покинуть",
  note: "Вместо этой страницы появится пустая. То же произойдёт, если трижды подряд нажать Shift, в том числе при вводе текста. История браузера не стирается.",
  linkNote: "Откроется пустая страница. Кнопка «Назад» вернёт сюда: история браузера не стирается.",
  pressed: (more) =>
    `Shift: чтобы покинуть страницу, нажмите ещё ${more} ${plural(more, "ru", { one: "раз", few: "раза", many: "раз" })}.`,
  neutral: "Нейтральные заголовок и значок вкладки",
  neutralNote:
    "Пока страница не перезагружена и не закрыта. Адрес и история браузера остаются как есть.",
  untitled: "Без названия",
};
