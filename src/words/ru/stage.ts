import type { StageWords } from "#words/stageWords.ts";

/** In Russian: what stands on and around the map. */
export const stage: StageWords = {
  map: "карта",
  mapOf: (day) => `Карта, ${day}`,
  keys: "Стрелки ведут к ближайшей стране, границе, пункту пропуска или пути, Enter открывает карточку, Shift со стрелкой сдвигает карту. Вопросительный знак показывает все клавиши.",
  keysTitle: "Клавиши на карте",
  more: "Другие способы двигать и читать карту",
  describe: "Описать этот вид",
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  home: "Вернуться к первому кадру",
  pan: { left: "Влево", right: "Вправо", up: "Вверх", down: "Вниз" },
  noRoom: "Без подписи: не хватило места",
};
