import type { TimelineWords } from "#words/timelineWords.ts";

/** In Russian: what the timeline says. */
export const timeline: TimelineWords = {
  timeline: "Шкала времени",
  day: "Показанный день",
  events: "События по видам",
  lanes: {
    war: "Война, мобилизация",
    borders: "Границы",
    rules: "Правила въезда",
    courts: "Убежище и суды",
    counts: "Подсчёты",
  },
  previousEvent: "Предыдущее событие",
  nextEvent: "Следующее событие",
  play: "Воспроизвести",
  pause: "Пауза",
  speed: "Скорость",
  step: "Шаг",
  steps: { day: "День", month: "Месяц", event: "Событие" },
  date: "Дата",
  more: "Ещё",
  seenUntil: (day) => `Цвета карты проверены по ${day}; дальше они опираются на то же состояние.`,
};
