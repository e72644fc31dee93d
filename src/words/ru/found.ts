import type { FoundWords } from "#words/foundWords.ts";
import { plural } from "#words/numberWords.ts";

/** In Russian: what the search says about what it has found. */
export const found: FoundWords = {
  results: "Результаты поиска",
  kinds: {
    place: "Места",
    border: "Границы",
    crossing: "Пункты пропуска и аэропорты",
    route: "Маршруты",
    event: "События",
  },
  count: (count, first) =>
    `${plural(count, "ru", { one: "Найден", many: "Найдено" })} ${count} ${plural(count, "ru", { one: "результат", few: "результата", many: "результатов" })}. Enter открывает первый: ${first}. Стрелки выбирают другой.`,
  option: (name, at, of) => `${name}, ${at} из ${of}`,
  more: (count) => `и ещё ${count}\u00a0— печатайте дальше, чтобы сузить список`,
  nothing: (query) => `По запросу «${query}» ничего не найдено.`,
  scope:
    "Поиск знает названия стран и территорий, пунктов пропуска и аэропортов, маршрутов и событий на русском, английском и немецком языках. Достаточно части названия.",
  incomplete: "Названия на других языках не загрузились.",
};
