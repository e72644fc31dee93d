import type { CardWords } from "#words/cardWords.ts";
import { plural } from "#words/numberWords.ts";

/** In Russian: what every card says: frame, sources, confidence, correction. */
export const card: CardWords = {
  kinds: {
    place: "Место",
    route: "Маршрут",
    crossing: "Пункт пропуска",
    border: "Граница",
    event: "Событие",
  },
  failed: "Источники, числа и тексты не загрузились. Показано только то, что есть на самой карте.",
  retry: "Попробовать ещё раз",
  unknown: "Под этим именем ничего не известно.",
  onDay: (day) => `на ${day}`,
  otherDay: "Другой день",
  lastDay: "Что известно сегодня",
  back: "Назад, откуда пришли",
  moreSources: (count) =>
    `ещё ${count} ${plural(count, "ru", { one: "источник", few: "источника", many: "источников" })}`,
  citedAfter: (publishers) =>
    `Приводится по: ${publishers}. Адрес этого источника неизвестен, поэтому проверить число одним нажатием нельзя.`,
  around: "Около этого дня",
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
};
