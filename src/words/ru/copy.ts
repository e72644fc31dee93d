import type { CopyWords } from "#words/copyWords.ts";

/** In Russian: what the share dialog offers to take away, and what a citation says. */
export const copy: CopyWords = {
  permanent: "Постоянная ссылка",
  permanentNote:
    "В ней названы день, показанные цифры и язык, поэтому и позже она откроет тот же вид.",
  short: "Короткая ссылка",
  shortNote: "Без того, что стоит по умолчанию; откроется на языке читателя.",
  step: "Ссылка на этот шаг",
  stepNote: "Рассказывает историю отсюда, с тем, что изменено; откроется на языке читателя.",
  citation: "Цитирование",
  embed: "Код для вставки",
  embedNote: "Вставка обращается только к этому сайту. Ей нужна ширина не менее 320 пикселей.",
  copy: "Скопировать",
  copyOf: (what) => `Скопировать: ${what}`,
  copied: (what) => `Скопировано: ${what}.`,
  denied: (what) =>
    `Браузер не разрешает копировать. Поле «${what}» выделено: скопируйте его клавишами Ctrl+C, ⌘C или через меню.`,
  print: "Напечатать этот вид",
  picture: "Картинка с картой, легендой, источниками и адресом",
  sizes: {
    portrait: "A4, вертикально",
    landscape: "A4, горизонтально",
    slide: "Слайд, 1600 × 900",
    preview: "Для ссылок, 1200 × 630",
    square: "Квадрат, 1080 × 1080",
    upright: "Вертикально, 1080 × 1350",
    tall: "Высокий кадр, 1080 × 1920",
  },
  table: "Таблица всех стран на этот день: числа, классы, пути",
  saveAs: (kind) => `Сохранить как ${kind}`,
  saved: (file) => `Сохранено: ${file}.`,
  noPng:
    "Этот браузер не отдаёт картинку или отдаёт пустую либо искажённую: некоторые браузеры так защищают читателей. Сохраните её как SVG.",
  noFile: "Не удалось сделать файл. Попробуйте ещё раз.",
  cite: ({ title, subject, day, release, link, accessed }) =>
    `${title}: ${subject}. Состояние на ${day}, выпуск данных ${release}. ${link} (дата обращения: ${accessed}).`,
  number: "Процитировать это число",
  citeNumber: ({ place, value, what, counter, counted, publishers, release, link, accessed }) =>
    `${place}: ${value} (${what}). Кто считал: ${counter}, ${counted}; источник: ${publishers}. Ways Out, выпуск данных ${release}. ${link} (дата обращения: ${accessed}).`,
  frameTitle: (title, day) => `${title}: карта, ${day}`,
};
