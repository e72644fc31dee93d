import type { EmbedWords } from "#words/embedWords.ts";

/** In Russian: what a frame in an article says beside its picture. */
export const embed: EmbedWords = {
  frame: "Карта: пути из России",
  open: "Открыть всю карту",
  newTab: "откроется в новой вкладке",
  wheel: (key) => `Чтобы изменить масштаб, прокручивайте, удерживая ${key}`,
  fingers: "Двигайте карту двумя пальцами",
  from: "Ways Out: источники и лицензия",
  sources: "Источники:",
  licence: "Тексты и данные — CC BY 4.0",
  release: (release) => `выпуск данных ${release}`,
};
