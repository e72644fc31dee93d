import type { Lang } from "#atlas/types.ts";
import { plural } from "#words/numberWords.ts";

/** How to leave at once, and how to be less conspicuous. */
export type LeaveWords = {
  readonly leave: string;
  readonly short: string;
  readonly note: string;
  readonly pressed: (more: number) => string;
  readonly leaving: string;
  readonly neutral: string;
  readonly neutralNote: string;
  readonly untitled: string;
};

export const leaveWords: Readonly<Record<Lang, LeaveWords>> = {
  en: {
    leave: "Leave this page quickly",
    short: "Leave",
    note: "Puts an empty page in place of this one. So does pressing Shift three times while the focus is in this page. The browser’s history is not cleared.",
    pressed: (more) =>
      `Shift: press ${more} more ${plural(more, "en", { one: "time", many: "times" })} to leave.`,
    leaving: "Leaving.",
    neutral: "Neutral title and icon in the browser’s tab",
    neutralNote:
      "Until this page is reloaded or closed. The address and the browser’s history stay as they are.",
    untitled: "Untitled",
  },
  de: {
    leave: "Seite schnell verlassen",
    short: "Verlassen",
    note: "Setzt eine leere Seite an die Stelle dieser Seite. Dasselbe bewirkt dreimal Umschalt, solange der Fokus auf dieser Seite liegt. Der Verlauf des Browsers wird nicht gelöscht.",
    pressed: (more) => `Umschalt: noch ${more}-mal drücken, um die Seite zu verlassen.`,
    leaving: "Die Seite wird verlassen.",
    neutral: "Neutraler Titel und neutrales Symbol im Browser-Tab",
    neutralNote:
      "Bis diese Seite neu geladen oder geschlossen wird. Adresse und Verlauf des Browsers bleiben, wie sie sind.",
    untitled: "Ohne Titel",
  },
  ru: {
    leave: "Быстро покинуть страницу",
    short: "Покинуть",
    note: "Вместо этой страницы появится пустая. То же произойдёт, если трижды нажать Shift, пока фокус на этой странице. История браузера не стирается.",
    pressed: (more) =>
      `Shift: чтобы покинуть страницу, нажмите ещё ${more} ${plural(more, "ru", { one: "раз", few: "раза", many: "раз" })}.`,
    leaving: "Страница закрывается.",
    neutral: "Нейтральные заголовок и значок вкладки",
    neutralNote:
      "Пока страница не перезагружена и не закрыта. Адрес и история браузера остаются как есть.",
    untitled: "Без названия",
  },
};
