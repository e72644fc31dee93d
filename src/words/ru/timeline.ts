import type { TimelineWords } from "#words/timelineWords.ts";

/** In Russian: what the timeline says. */
export const timeline: TimelineWords = {
  timeline: "Шкала времени",
  day: "Показанный день",
  events: "События вокруг этого дня",
  previousEvent: "Предыдущее событие",
  nextEvent: "Следующее событие",
  play: "Воспроизвести",
  pause: "Пауза",
  speed: (times) => `Скорость ${times}`,
  date: "Дата",
  list: "События месяца",
  seenUntil: (day) => `Цвета карты проверены по ${day}; дальше они опираются на то же состояние.`,
  seenShort: (day) => `цвета проверены по ${day}`,
  bars: "Каждый столбик\u00a0— месяц. Закрашено: дни, когда эта карта меняется. Контур: дни с другими событиями и сообщениями.",
  previousMonth: "Предыдущий месяц",
  nextMonth: "Следующий месяц",
  noEvents: "В этом месяце событий не отмечено.",
  close: "Закрыть",
  onMap: "меняет эту карту",
};
