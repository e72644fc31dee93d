import type { Lang } from "#atlas/types.ts";
import { plural } from "#words/numberWords.ts";

/** What the search says about what it has found. */
export type FoundWords = {
  readonly results: string;
  readonly kinds: Readonly<Record<"place" | "border" | "crossing" | "route" | "event", string>>;
  readonly count: (count: number, first: string) => string;
  /** The option that the arrow keys stand on. */
  readonly option: (name: string, at: number, of: number) => string;
  readonly nothing: (query: string) => string;
  readonly scope: string;
  readonly incomplete: string;
};

export const foundWords: Readonly<Record<Lang, FoundWords>> = {
  en: {
    results: "Search results",
    kinds: {
      place: "Places",
      border: "Borders",
      crossing: "Crossings and airports",
      route: "Routes",
      event: "Events",
    },
    count: (count, first) =>
      `${count} ${plural(count, "en", { one: "result", many: "results" })}. Enter opens the first: ${first}. Arrow keys choose another.`,
    option: (name, at, of) => `${name}, ${at} of ${of}`,
    nothing: (query) => `Nothing found for “${query}”.`,
    scope:
      "The search knows the names of countries and territories, crossings and airports, routes and events, in English, German and Russian. Parts of a name are enough.",
    incomplete: "The names in the other languages have not been loaded.",
  },
  de: {
    results: "Suchergebnisse",
    kinds: {
      place: "Orte",
      border: "Grenzen",
      crossing: "Übergänge und Flughäfen",
      route: "Routen",
      event: "Ereignisse",
    },
    count: (count, first) =>
      `${count} ${plural(count, "de", { one: "Treffer", many: "Treffer" })}. Die Eingabetaste öffnet den ersten: ${first}. Pfeiltasten wählen einen anderen.`,
    option: (name, at, of) => `${name}, ${at} von ${of}`,
    nothing: (query) => `Zu „${query}“ ist nichts zu finden.`,
    scope:
      "Die Suche kennt die Namen von Ländern und Gebieten, Übergängen und Flughäfen, Routen und Ereignissen, auf Deutsch, Englisch und Russisch. Teile eines Namens genügen.",
    incomplete: "Die Namen in den anderen Sprachen ließen sich nicht laden.",
  },
  ru: {
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
    nothing: (query) => `По запросу «${query}» ничего не найдено.`,
    scope:
      "Поиск знает названия стран и территорий, пунктов пропуска и аэропортов, маршрутов и событий на русском, английском и немецком языках. Достаточно части названия.",
    incomplete: "Названия на других языках не загрузились.",
  },
};
