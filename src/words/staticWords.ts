import type { Lang } from "#atlas/types.ts";

/** What stands on the pages that the build draws. */
export type StaticWords = {
  readonly ownName: string;
  readonly description: string;
  readonly languages: string;
  readonly noScript: string;
  readonly figures: string;
  readonly events: string;
  readonly places: (day: string) => string;
  readonly place: string;
  readonly people: string;
  readonly sources: string;
  readonly allSources: (count: number) => string;
  readonly toMap: string;
  readonly parts: string;
  readonly read: string;
};

export const staticWords: Readonly<Record<Lang, StaticWords>> = {
  en: {
    ownName: "English",
    description:
      "How people have left Russia since 24 February 2022: where they went, which doors were open on any day, and which forced returns are documented.",
    languages: "Languages",
    noScript:
      "Without JavaScript this page shows the last day that we know of. Everything below can be read and printed.",
    figures: "People who stayed, by country",
    events: "What happened, day by day",
    places: (day) => `Entry and documented returns, place by place, as of ${day}`,
    place: "Place",
    people: "People",
    sources: "Sources",
    allSources: (count) => `All ${count} sources`,
    toMap: "To the map",
    parts: "On this page",
    read: "How much of it was read",
  },
  de: {
    ownName: "Deutsch",
    description:
      "Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben: wohin sie gingen, welche Türen an welchem Tag offen waren und welche erzwungenen Rückkehren belegt sind.",
    languages: "Sprachen",
    noScript:
      "Ohne JavaScript zeigt diese Seite den letzten Tag, den wir kennen. Alles darunter lässt sich lesen und drucken.",
    figures: "Menschen, die geblieben sind, nach Ländern",
    events: "Was geschah, Tag für Tag",
    places: (day) => `Einreise und belegte Rückkehr, Ort für Ort, Stand ${day}`,
    place: "Ort",
    people: "Menschen",
    sources: "Quellen",
    allSources: (count) => `Alle ${count} Quellen`,
    toMap: "Zur Karte",
    parts: "Auf dieser Seite",
    read: "Wie viel davon gelesen wurde",
  },
  ru: {
    ownName: "Русский",
    description:
      "Как люди покидали Россию после 24 февраля 2022 года: куда уезжали, какие двери были открыты в любой день и какие принудительные возвращения задокументированы.",
    languages: "Языки",
    noScript:
      "Без JavaScript страница показывает последний известный нам день. Всё, что ниже, можно прочитать и распечатать.",
    figures: "Оставшиеся по странам",
    events: "Что происходило, день за днём",
    places: (day) => `Въезд и задокументированные возвращения по местам, на ${day}`,
    place: "Место",
    people: "Людей",
    sources: "Источники",
    allSources: (count) => `Все источники: ${count}`,
    toMap: "К карте",
    parts: "На этой странице",
    read: "Какая часть прочитана",
  },
};
