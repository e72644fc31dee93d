import type { Confidence, Lang } from "#atlas/types.ts";

/** What every card says: frame, sources, confidence, correction. */
export type CardWords = {
  readonly kinds: Readonly<Record<"place" | "route" | "crossing" | "border" | "event", string>>;
  readonly failed: string;
  readonly retry: string;
  readonly unknown: string;
  readonly sources: string;
  readonly noSources: string;
  readonly sourceNumber: (number: number) => string;
  readonly undated: string;
  readonly links: Readonly<Record<"mirror" | "withheld" | "none", string>>;
  readonly rferl: string;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly confidence: string;
  readonly levels: Readonly<Record<Confidence, string>>;
  readonly correction: string;
  readonly correctionWhy: string;
  readonly correctionCopy: string;
  readonly correctionCopied: string;
  readonly correctionByHand: string;
  readonly correctionMail: string;
  readonly correctionText: (record: string, release: string, address: string) => string;
  readonly record: (record: string, release: string) => string;
};

export const cardWords: Readonly<Record<Lang, CardWords>> = {
  en: {
    kinds: {
      place: "Place",
      route: "Route",
      crossing: "Crossing",
      border: "Border",
      event: "Event",
    },
    failed:
      "Sources, figures and texts could not be loaded. What you see comes from the map alone.",
    retry: "Try again",
    unknown: "Nothing is known under this name.",
    sources: "Sources",
    noSources: "No source is recorded here: nothing was found.",
    sourceNumber: (number) => `Source ${number}`,
    undated: "undated",
    links: {
      mirror: "seen in a copy, not linked",
      withheld: "address withheld",
      none: "no address known",
    },
    rferl:
      "RFE/RL warns that sharing its texts is punishable in Russia. Think before you open or pass on this link there.",
    confidences: {
      high: "confidence: high",
      medium: "confidence: medium",
      low: "confidence: low",
    },
    confidence: "Confidence",
    levels: { high: "high", medium: "medium", low: "low" },
    correction: "Something wrong?",
    correctionWhy:
      "Copy a text that names this record, the state of the data and this view, and add what is wrong and which source says so.",
    correctionCopy: "Copy the text",
    correctionCopied: "Copied.",
    correctionByHand: "The clipboard is not available. Please copy this text by hand:",
    correctionMail: "Write a mail",
    correctionText: (record, release, address) =>
      `Ways Out: correction\nRecord: ${record}\nData: ${release}\nView: ${address}\n\nWhat is wrong:\n\nWhat is right, and which source says so:\n`,
    record: (record, release) => `Record ${record}, data of ${release}`,
  },
  de: {
    kinds: {
      place: "Ort",
      route: "Route",
      crossing: "Übergang",
      border: "Grenze",
      event: "Ereignis",
    },
    failed:
      "Quellen, Zahlen und Texte ließen sich nicht laden. Zu sehen ist nur, was die Karte selbst weiß.",
    retry: "Noch einmal versuchen",
    unknown: "Unter diesem Namen ist nichts bekannt.",
    sources: "Quellen",
    noSources: "Hier ist keine Quelle verzeichnet: Es wurde nichts gefunden.",
    sourceNumber: (number) => `Quelle ${number}`,
    undated: "ohne Datum",
    links: {
      mirror: "in einer Kopie gelesen, nicht verlinkt",
      withheld: "Adresse zurückgehalten",
      none: "keine Adresse bekannt",
    },
    rferl:
      "RFE/RL warnt: Seine Texte zu verbreiten ist in Russland strafbar. Überlegen Sie, ob Sie den Link dort öffnen oder weitergeben.",
    confidences: {
      high: "gut belegt",
      medium: "mäßig belegt",
      low: "schwach belegt",
    },
    confidence: "Wie gut belegt",
    levels: { high: "gut", medium: "mäßig", low: "schwach" },
    correction: "Stimmt etwas nicht?",
    correctionWhy:
      "Kopieren Sie einen Text, der diesen Eintrag, den Datenstand und diese Ansicht nennt, und ergänzen Sie, was falsch ist und welche Quelle das sagt.",
    correctionCopy: "Text kopieren",
    correctionCopied: "Kopiert.",
    correctionByHand:
      "Die Zwischenablage ist nicht verfügbar. Bitte kopieren Sie diesen Text von Hand:",
    correctionMail: "E-Mail schreiben",
    correctionText: (record, release, address) =>
      `Ways Out: Korrektur\nEintrag: ${record}\nDatenstand: ${release}\nAnsicht: ${address}\n\nWas falsch ist:\n\nWas richtig ist und welche Quelle das sagt:\n`,
    record: (record, release) => `Eintrag ${record}, Datenstand ${release}`,
  },
  ru: {
    kinds: {
      place: "Место",
      route: "Маршрут",
      crossing: "Пункт пропуска",
      border: "Граница",
      event: "Событие",
    },
    failed:
      "Источники, числа и тексты не загрузились. Показано только то, что есть на самой карте.",
    retry: "Попробовать ещё раз",
    unknown: "Под этим именем ничего не известно.",
    sources: "Источники",
    noSources: "Источников здесь нет: ничего не найдено.",
    sourceNumber: (number) => `Источник ${number}`,
    undated: "без даты",
    links: {
      mirror: "прочитано по копии, ссылки нет",
      withheld: "адрес не приводится",
      none: "адрес неизвестен",
    },
    rferl:
      "RFE/RL предупреждает: распространение его текстов в России наказуемо. Подумайте, прежде чем открывать эту ссылку там или делиться ею.",
    confidences: {
      high: "надёжность высокая",
      medium: "надёжность средняя",
      low: "надёжность низкая",
    },
    confidence: "Надёжность",
    levels: { high: "высокая", medium: "средняя", low: "низкая" },
    correction: "Нашли ошибку?",
    correctionWhy:
      "Скопируйте текст, в котором названы эта запись, выпуск данных и этот вид карты, и допишите, что неверно и какой источник это подтверждает.",
    correctionCopy: "Скопировать текст",
    correctionCopied: "Скопировано.",
    correctionByHand: "Буфер обмена недоступен. Скопируйте, пожалуйста, этот текст вручную:",
    correctionMail: "Написать письмо",
    correctionText: (record, release, address) =>
      `Ways Out: исправление\nЗапись: ${record}\nДанные: ${release}\nВид: ${address}\n\nЧто неверно:\n\nКак правильно и какой источник это подтверждает:\n`,
    record: (record, release) => `Запись ${record}, выпуск данных ${release}`,
  },
};
