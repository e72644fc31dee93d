import { plural, printNumber } from "#words/numberWords.ts";
import type { ReleasesWords } from "#words/releasesWords.ts";

/** In Russian: what is said of the releases of the data. */
export const releases: ReleasesWords = {
  newest: (release) =>
    `Перед вами выпуск данных ${release}, самый новый. Постоянная ссылка называет выпуск, с которым её сделали, и всегда показывает именно его.`,
  older: (release, newest) =>
    `Перед вами выпуск данных ${release} в том виде, в каком он был. Есть более новый: ${newest}. Что тогда было неверно, неверно здесь и сейчас.`,
  openNewest: (release) => `Открыть этот вид с самыми новыми данными (${release})`,
  changed: (before, after) => `Чем отличается этот вид: ${before} и ${after}`,
  count: (count, compared) =>
    `${plural(count, "ru", { one: "Отличается", few: "Отличаются", many: "Отличаются" })} ${printNumber(count, "ru")} из ${printNumber(compared, "ru")} сведений.`,
  same: (compared) =>
    `Все сведения этого вида (${printNumber(compared, "ru")}) в обоих выпусках одинаковы.`,
  compared:
    "Сравниваются фраза над картой и, на день этого вида, каждое число и каждый класс, все границы, пункты пропуска и маршруты. Тексты карточек и источники не сравниваются.",
  what: "Что",
  statement: "Фраза над картой",
  border: "Граница",
  crossing: "Пункт пропуска",
  route: "Маршрут",
  nothing: "нет",
  missing: "Другой выпуск не удалось загрузить, поэтому неизвестно, что отличается.",
  list: "Сохранённые выпуски",
  listNote:
    "Каждый остаётся таким, каким был опубликован: ссылка из статьи, со страницы или напечатанный код и дальше показывают то, что видел автор.",
  here: "(открыт сейчас)",
  openWith: (release) => `Открыть этот вид с выпуском ${release}`,
  why: "Все изменения с причинами и источниками",
};
