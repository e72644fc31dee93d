import type { Lang, OverlayId } from "#atlas/types.ts";
import { plural } from "#words/numberWords.ts";

/** What stands around the map: picker, legend, switches, menu. */
export type PanelWords = {
  readonly overlay: string;
  readonly overlays: Readonly<Record<OverlayId | "none", string>>;
  readonly second: string;
  readonly noSecond: string;
  readonly legend: string;
  readonly countries: (count: number) => string;
  readonly crossingsZoom: string;
  readonly boundaries: string;
  readonly why: string;
  readonly land: string;
  readonly air: string;
  readonly mixed: string;
  readonly notFoundClosed: string;
  readonly counted: string;
  readonly compare: string;
  readonly endCompare: string;
  readonly layers: string;
  readonly layerNames: Readonly<Record<"routes" | "destinations" | "crossings" | "labels", string>>;
  readonly series: string;
  readonly reading: string;
  readonly readings: Readonly<Record<"lowest" | "middle" | "highest", string>>;
  readonly views: Readonly<Record<"map" | "table" | "text", string>>;
  readonly viewAs: string;
  readonly pages: Readonly<Record<"doors" | "changes" | "rule" | "about" | "data", string>>;
  readonly more: string;
  readonly settings: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark" | "projector", string>>;
  readonly motion: string;
  readonly motions: Readonly<Record<"auto" | "still", string>>;
  readonly renderer: string;
  readonly renderers: Readonly<Record<"auto" | "gl" | "svg", string>>;
  readonly projection: string;
  readonly projections: Readonly<Record<"globe" | "flat", string>>;
  readonly close: string;
  readonly loading: string;
  readonly partMissing: string;
  readonly again: string;
  readonly reload: string;
  readonly skipTable: string;
  readonly skipText: string;
  readonly skipMap: string;
};

export const panelWords: Readonly<Record<Lang, PanelWords>> = {
  en: {
    overlay: "Colour the countries by",
    overlays: {
      none: "Nothing",
      visa: "Entry rules",
      risk: "Deportation risk",
      age: "Age of check",
    },
    second: "On top as pattern:",
    noSecond: "nothing",
    legend: "Legend",
    countries: (count) => `${count} ${plural(count, "en", { one: "place", many: "places" })}`,
    crossingsZoom:
      "Crossings appear as one zooms in, or when a place, route or crossing is chosen.",
    boundaries:
      "Borders follow the UN General Assembly: Crimea is Ukraine, under Russian occupation.",
    why: "About the borders",
    land: "by land, open",
    air: "by air, open",
    mixed: "several ways, open",
    notFoundClosed: "not found closed, state not known",
    counted: "What exactly is counted",
    compare: "Set a second day beside it",
    endCompare: "End the comparison",
    layers: "Shown on the map",
    layerNames: {
      routes: "Routes",
      destinations: "Destinations",
      crossings: "Crossings",
      labels: "Names",
    },
    series: "Circles show",
    reading: "Where a range is published",
    readings: { lowest: "lowest", middle: "as published", highest: "highest" },
    views: { map: "Map", table: "Table", text: "Text" },
    viewAs: "Read as",
    pages: {
      doors: "What was open on this day",
      changes: "What changed between two days",
      rule: "How the risk class is found",
      about: "About, limits, credits",
      data: "Data and corrections",
    },
    more: "More",
    settings: "Settings",
    language: "Language",
    theme: "Theme",
    themes: { auto: "As the system", light: "Light", dark: "Dark", projector: "Projector" },
    motion: "Motion",
    motions: { auto: "As the system", still: "Nothing moves by itself" },
    renderer: "Drawn with",
    renderers: { auto: "The best there is", gl: "WebGL", svg: "SVG" },
    projection: "Projection",
    projections: { globe: "Globe", flat: "Flat" },
    close: "Close",
    loading: "Loading …",
    partMissing: "This part could not be loaded. The rest of the page still works.",
    again: "Try again",
    reload: "Load the page anew",
    skipTable: "Skip the map: read as table",
    skipText: "Skip the map: read as text",
    skipMap: "To the map",
  },
  de: {
    overlay: "Länder einfärben nach",
    overlays: {
      none: "Nichts",
      visa: "Einreiseregeln",
      risk: "Abschieberisiko",
      age: "Alter der Prüfung",
    },
    second: "Darüber als Muster:",
    noSecond: "nichts",
    legend: "Legende",
    countries: (count) => `${count} ${plural(count, "de", { one: "Ort", many: "Orte" })}`,
    crossingsZoom:
      "Übergänge erscheinen beim Heranzoomen oder wenn ein Ort, eine Route oder ein Übergang gewählt ist.",
    boundaries:
      "Grenzen nach der UN-Generalversammlung: Die Krim ist Ukraine, unter russischer Besatzung.",
    why: "Zu den Grenzen",
    land: "auf dem Landweg, offen",
    air: "auf dem Luftweg, offen",
    mixed: "mehrere Wege, offen",
    notFoundClosed: "keine Schließung gefunden, Stand nicht bekannt",
    counted: "Was genau gezählt wird",
    compare: "Einen zweiten Tag danebenstellen",
    endCompare: "Vergleich beenden",
    layers: "Auf der Karte",
    layerNames: {
      routes: "Routen",
      destinations: "Ziele",
      crossings: "Übergänge",
      labels: "Namen",
    },
    series: "Die Kreise zeigen",
    reading: "Wo eine Spanne veröffentlicht ist",
    readings: { lowest: "niedrigste Zahl", middle: "wie veröffentlicht", highest: "höchste Zahl" },
    views: { map: "Karte", table: "Tabelle", text: "Text" },
    viewAs: "Lesen als",
    pages: {
      doors: "Was an diesem Tag offen war",
      changes: "Was sich zwischen zwei Tagen geändert hat",
      rule: "Wie die Risikostufe entsteht",
      about: "Über die Karte, Grenzen, Nachweise",
      data: "Daten und Korrekturen",
    },
    more: "Mehr",
    settings: "Einstellungen",
    language: "Sprache",
    theme: "Farben",
    themes: { auto: "Wie das System", light: "Hell", dark: "Dunkel", projector: "Projektor" },
    motion: "Bewegung",
    motions: { auto: "Wie das System", still: "Nichts bewegt sich von selbst" },
    renderer: "Gezeichnet mit",
    renderers: { auto: "dem besten Verfügbaren", gl: "WebGL", svg: "SVG" },
    projection: "Projektion",
    projections: { globe: "Globus", flat: "Flach" },
    close: "Schließen",
    loading: "Wird geladen …",
    partMissing: "Dieser Teil ließ sich nicht laden. Der Rest der Seite funktioniert weiter.",
    again: "Noch einmal versuchen",
    reload: "Seite neu laden",
    skipTable: "Karte überspringen: als Tabelle lesen",
    skipText: "Karte überspringen: als Text lesen",
    skipMap: "Zur Karte",
  },
  ru: {
    overlay: "Раскрасить страны по",
    overlays: {
      none: "Без раскраски",
      visa: "Правила въезда",
      risk: "Риск депортации",
      age: "Давность проверки",
    },
    second: "Поверх узором:",
    noSecond: "ничего",
    legend: "Легенда",
    countries: (count) =>
      `${count} ${plural(count, "ru", { one: "место", few: "места", many: "мест" })}`,
    crossingsZoom:
      "Пункты пропуска появляются при приближении или когда выбраны место, маршрут или пункт.",
    boundaries:
      "Границы — по Генеральной Ассамблее ООН: Крым — это Украина, под российской оккупацией.",
    why: "О границах",
    land: "по суше, открыто",
    air: "по воздуху, открыто",
    mixed: "разными путями, открыто",
    notFoundClosed: "закрытие не найдено, состояние не известно",
    counted: "Что именно посчитано",
    compare: "Поставить рядом второй день",
    endCompare: "Закончить сравнение",
    layers: "На карте показаны",
    layerNames: {
      routes: "Маршруты",
      destinations: "Страны назначения",
      crossings: "Пункты пропуска",
      labels: "Названия",
    },
    series: "Кругами показано",
    reading: "Где опубликован диапазон",
    readings: {
      lowest: "наименьшее число",
      middle: "как опубликовано",
      highest: "наибольшее число",
    },
    views: { map: "Карта", table: "Таблица", text: "Текст" },
    viewAs: "Читать как",
    pages: {
      doors: "Что было открыто в этот день",
      changes: "Что изменилось между двумя днями",
      rule: "Как определяется класс риска",
      about: "О карте, ограничения, источники",
      data: "Данные и исправления",
    },
    more: "Ещё",
    settings: "Настройки",
    language: "Язык",
    theme: "Цвета",
    themes: { auto: "Как в системе", light: "Светлая", dark: "Тёмная", projector: "Для проектора" },
    motion: "Движение",
    motions: { auto: "Как в системе", still: "Ничего не движется само" },
    renderer: "Чем рисовать",
    renderers: { auto: "Лучшее из доступного", gl: "WebGL", svg: "SVG" },
    projection: "Проекция",
    projections: { globe: "Глобус", flat: "Плоская" },
    close: "Закрыть",
    loading: "Загрузка …",
    partMissing: "Эту часть не удалось загрузить. Остальная страница работает.",
    again: "Попробовать ещё раз",
    reload: "Загрузить страницу заново",
    skipTable: "Пропустить карту: читать как таблицу",
    skipText: "Пропустить карту: читать как текст",
    skipMap: "К карте",
  },
};
