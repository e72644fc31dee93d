import type { Lang } from "#atlas/types.ts";

/** What the share dialog offers to take away, and what a citation says. */
export type CopyWords = {
  readonly permanent: string;
  readonly permanentNote: string;
  readonly short: string;
  readonly shortNote: string;
  readonly citation: string;
  readonly embed: string;
  readonly embedNote: string;
  readonly copy: string;
  readonly copyOf: (what: string) => string;
  readonly copied: (what: string) => string;
  readonly denied: (what: string) => string;
  readonly print: string;
  /** A citation's sentence; `link` stands alone so that it can be read as a link. */
  readonly cite: (parts: CitationParts) => string;
  readonly frameTitle: (title: string, day: string) => string;
};

export type CitationParts = {
  readonly title: string;
  readonly subject: string;
  readonly day: string;
  readonly release: string;
  readonly link: string;
  readonly accessed: string;
};

export const copyWords: Readonly<Record<Lang, CopyWords>> = {
  en: {
    permanent: "Permanent link",
    permanentNote:
      "Names the day, the figures shown and the language, so that it goes on showing this view.",
    short: "Short link",
    shortNote: "Leaves out what is usual; opens in the reader’s own language.",
    citation: "Citation",
    embed: "Embed code",
    embedNote:
      "The frame sends no request to anybody but this site. It needs at least 320 pixels of width.",
    copy: "Copy",
    copyOf: (what) => `Copy: ${what}`,
    copied: (what) => `Copied: ${what}.`,
    denied: (what) =>
      `The browser does not allow copying. “${what}” is selected: copy it with Ctrl+C, ⌘C or the menu.`,
    print: "Print this view",
    cite: ({ title, subject, day, release, link, accessed }) =>
      `${title}: ${subject}. View of ${day}. Data release ${release}. ${link} (accessed ${accessed}).`,
    frameTitle: (title, day) => `${title}: map, ${day}`,
  },
  de: {
    permanent: "Dauerhafter Link",
    permanentNote:
      "Nennt den Tag, die gezeigten Zahlen und die Sprache und zeigt deshalb auch später diese Ansicht.",
    short: "Kurzer Link",
    shortNote: "Lässt das Übliche weg; öffnet sich in der Sprache der Lesenden.",
    citation: "Zitierweise",
    embed: "Code zum Einbetten",
    embedNote:
      "Der Rahmen fragt bei niemandem außer dieser Website an. Er braucht mindestens 320 Pixel Breite.",
    copy: "Kopieren",
    copyOf: (what) => `Kopieren: ${what}`,
    copied: (what) => `Kopiert: ${what}.`,
    denied: (what) =>
      `Der Browser erlaubt das Kopieren nicht. „${what}“ ist markiert: Kopieren Sie mit Strg+C, ⌘C oder über das Menü.`,
    print: "Diese Ansicht drucken",
    cite: ({ title, subject, day, release, link, accessed }) =>
      `${title}: ${subject}. Ansicht vom ${day}. Datenstand ${release}. ${link} (abgerufen am ${accessed}).`,
    frameTitle: (title, day) => `${title}: Karte, ${day}`,
  },
  ru: {
    permanent: "Постоянная ссылка",
    permanentNote:
      "В ней названы день, показанные цифры и язык, поэтому и позже она откроет тот же вид.",
    short: "Короткая ссылка",
    shortNote: "Без того, что стоит по умолчанию; откроется на языке читателя.",
    citation: "Цитирование",
    embed: "Код для вставки",
    embedNote: "Вставка обращается только к этому сайту. Ей нужна ширина не менее 320 пикселей.",
    copy: "Скопировать",
    copyOf: (what) => `Скопировать: ${what}`,
    copied: (what) => `Скопировано: ${what}.`,
    denied: (what) =>
      `Браузер не разрешает копировать. Поле «${what}» выделено: скопируйте его клавишами Ctrl+C, ⌘C или через меню.`,
    print: "Напечатать этот вид",
    cite: ({ title, subject, day, release, link, accessed }) =>
      `${title}: ${subject}. Состояние на ${day}, выпуск данных ${release}. ${link} (дата обращения: ${accessed}).`,
    frameTitle: (title, day) => `${title}: карта, ${day}`,
  },
};
