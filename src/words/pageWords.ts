import type { Lang } from "#atlas/types.ts";

/** What stands round every page for readers: its frame, its dates, its sources. */
export type PageWords = {
  readonly print: string;
  readonly missing: string;
  readonly recordsMissing: string;
  readonly retry: string;
  readonly release: (name: string) => string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  /** Beside links to a publisher whose texts may not be passed on in Russia. */
  readonly rferl: string;
};

export const pageWords: Readonly<Record<Lang, PageWords>> = {
  en: {
    print: "Print",
    missing: "This page could not be loaded. Is there a connection?",
    recordsMissing: "Sources and cases could not be loaded; what follows is incomplete.",
    retry: "Try again",
    release: (name) => `Ways Out, data release ${name}`,
    previousMonth: "One month earlier",
    nextMonth: "One month later",
    rferl: "in Russia, passing on its texts can be punished",
  },
  de: {
    print: "Drucken",
    missing: "Diese Seite ließ sich nicht laden. Besteht eine Verbindung?",
    recordsMissing: "Quellen und Fälle ließen sich nicht laden; das Folgende ist unvollständig.",
    retry: "Noch einmal versuchen",
    release: (name) => `Ways Out, Datenstand ${name}`,
    previousMonth: "Einen Monat früher",
    nextMonth: "Einen Monat später",
    rferl: "in Russland kann bestraft werden, wer die Texte weitergibt",
  },
  ru: {
    print: "Напечатать",
    missing: "Не удалось загрузить эту страницу. Есть ли связь?",
    recordsMissing: "Источники и случаи не загрузились, дальше показано не всё.",
    retry: "Попробовать ещё раз",
    release: (name) => `Ways Out, выпуск данных ${name}`,
    previousMonth: "На месяц раньше",
    nextMonth: "На месяц позже",
    rferl: "в России за распространение этих текстов могут наказать",
  },
};
