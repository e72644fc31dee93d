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
  embedKind: "Встроить как",
  embedKinds: {
    frame: "Рамка с подписью",
    element: "Элемент со скриптом",
    consent: "Рамка, которая загружается по нажатию",
    picture: "Картинка со ссылкой",
    wordpress: "Блок WordPress (HTML)",
  },
  embedChoices: {
    timeline: "Со шкалой времени",
    static: "Неподвижной картинкой",
    story: "Рассказывает историю",
  },
  embedNotes: {
    frame:
      "Не обращается ни к кому, кроме этого сайта. Там, где рамки удаляются, остаётся картинка или подпись со ссылкой. Высота подстраивается сама с pym, iframe-resizer, AMP или с embed.js этого сайта.",
    element:
      "Высота подстраивается сама. Скрипт этого сайта может стоять на странице несколько раз. Там, где скрипты удаляются, остаётся картинка со ссылкой.",
    consent:
      "Обращается к этому сайту, только когда читатель загружает карту, и не требует для этого скрипта.",
    picture: "Не требует ни рамки, ни скрипта.",
    wordpress: "Вставьте в редактор кода записи.",
  },
  embedPicture: (file) =>
    `Сохраните ниже картинку для ссылок, 1200 × 630, как PNG, положите её на свой сервер и впишите её адрес вместо ${file}.`,
  embedCaption: (seen, publishers) =>
    `${seen} ${publishers === "" ? "Карта: Ways Out, CC BY 4.0." : `Карта: Ways Out, CC BY 4.0; числа: ${publishers}.`}`,
  embedOpen: "Открыть всю карту",
  embedLoad: "Загрузить карту",
  embedLoadNote: (host) =>
    `Карта загружается с ${host}. Она не ставит cookie и ничего не сохраняет; её сервер видит, что ваш браузер её запрашивает.`,
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
