import type { Lang } from "#atlas/types.ts";

/** What stands on the pages that the build draws. */
export type StaticWords = {
  readonly ownName: string;
  readonly description: string;
  readonly languages: string;
  readonly noScript: string;
  readonly figures: string;
  readonly events: string;
  /** Entry on a day, returns by the day of their evidence. */
  readonly places: (day: string, evidence: string) => string;
  readonly place: string;
  readonly people: string;
  readonly sources: string;
  readonly allSources: (count: number) => string;
  readonly allEvents: (count: number) => string;
  readonly toMap: string;
  readonly parts: string;
  readonly read: string;
  readonly ways: string;
  readonly years: string;
  readonly happened: string;
  readonly corrections: string;
  /** What search engines say of each kind of page. */
  readonly aboutPlace: (name: string) => string;
  readonly aboutEvents: string;
  readonly aboutSources: string;
  readonly aboutCorrections: string;
};

export const staticWords: Readonly<Record<Lang, StaticWords>> = {
  en: {
    ownName: "English",
    description:
      "How people have left Russia since 24 February 2022: where they went, which doors were open on any day, and which forced returns are documented.",
    languages: "Languages",
    noScript:
      "Without JavaScript or without the interactive map this page shows the last day that we know of. Everything below can be read and printed.",
    figures: "People who stayed, by country",
    events: "What happened, day by day",
    places: (day, evidence) =>
      `Place by place: entry on ${day}, documented forced returns by ${evidence}`,
    place: "Place",
    people: "People",
    sources: "Sources",
    allSources: (count) => `All ${count} sources`,
    allEvents: (count) => `All ${count} events with texts and sources`,
    toMap: "To the map",
    parts: "On this page",
    read: "How much of it was read",
    ways: "Other pages",
    years: "Years",
    happened: "What happened here",
    corrections: "What was put right, and what is new",
    aboutPlace: (name) =>
      `${name}: figures, rules of entry, crossings, documented forced returns and events since 24 February 2022, each with its source.`,
    aboutEvents:
      "What happened to those who left Russia since 24 February 2022, and to the borders before them, day by day: every event with its text and its sources.",
    aboutSources:
      "Every source of the map Ways Out: publisher, title, date, and how much of it was read.",
    aboutCorrections:
      "What was wrong or missing on the map Ways Out, what is right, why, and by which source; and which facts are new.",
  },
  de: {
    ownName: "Deutsch",
    description:
      "Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben: wohin sie gingen, welche Türen an welchem Tag offen waren und welche erzwungenen Rückkehren belegt sind.",
    languages: "Sprachen",
    noScript:
      "Ohne JavaScript oder ohne die interaktive Karte zeigt diese Seite den letzten Tag, den wir kennen. Alles darunter lässt sich lesen und drucken.",
    figures: "Menschen, die geblieben sind, nach Ländern",
    events: "Was geschah, Tag für Tag",
    places: (day, evidence) =>
      `Ort für Ort: Einreise am ${day}, belegte erzwungene Rückkehr bis ${evidence}`,
    place: "Ort",
    people: "Menschen",
    sources: "Quellen",
    allSources: (count) => `Alle ${count} Quellen`,
    allEvents: (count) => `Alle ${count} Ereignisse mit Texten und Quellen`,
    toMap: "Zur Karte",
    parts: "Auf dieser Seite",
    read: "Wie viel davon gelesen wurde",
    ways: "Andere Seiten",
    years: "Jahre",
    happened: "Was hier geschah",
    corrections: "Was berichtigt wurde und was neu ist",
    aboutPlace: (name) =>
      `${name}: Zahlen, Einreiseregeln, Übergänge, belegte erzwungene Rückkehren und Ereignisse seit dem 24. Februar 2022, jeweils mit Quelle.`,
    aboutEvents:
      "Was seit dem 24. Februar 2022 mit denen geschah, die Russland verließen, und an den Grenzen vor ihnen, Tag für Tag: jedes Ereignis mit Text und Quellen.",
    aboutSources:
      "Alle Quellen der Karte Ways Out: Herausgeber, Titel, Datum und wie viel davon gelesen wurde.",
    aboutCorrections:
      "Was auf der Karte Ways Out falsch war oder fehlte, was richtig ist, warum und nach welcher Quelle; und welche Fakten neu sind.",
  },
  ru: {
    ownName: "Русский",
    description:
      "Как люди покидали Россию после 24 февраля 2022 года: куда уезжали, какие двери были открыты в любой день и какие принудительные возвращения задокументированы.",
    languages: "Языки",
    noScript:
      "Без JavaScript или без интерактивной карты страница показывает последний известный нам день. Всё, что ниже, можно прочитать и распечатать.",
    figures: "Оставшиеся по странам",
    events: "Что происходило, день за днём",
    places: (day, evidence) =>
      `По местам: въезд на ${day}, задокументированные принудительные возвращения на ${evidence}`,
    place: "Место",
    people: "Людей",
    sources: "Источники",
    allSources: (count) => `Все источники: ${count}`,
    allEvents: (count) => `Все события с текстами и источниками: ${count}`,
    toMap: "К карте",
    parts: "На этой странице",
    read: "Какая часть прочитана",
    ways: "Другие страницы",
    years: "Годы",
    happened: "Что здесь происходило",
    corrections: "Что исправлено и что нового",
    aboutPlace: (name) =>
      `${name}: числа, правила въезда, пункты пропуска, задокументированные принудительные возвращения и события с 24 февраля 2022 года; всё с источниками.`,
    aboutEvents:
      "Что с 24 февраля 2022 года происходило с теми, кто уезжал из России, и на границах, к которым они ехали, день за днём: каждое событие с текстом и источниками.",
    aboutSources: "Все источники карты Ways Out: издатель, заглавие, дата и какая часть прочитана.",
    aboutCorrections:
      "Что на карте Ways Out было неверно или отсутствовало, что верно, почему и по какому источнику; какие факты новые.",
  },
};
