import type { Lang, OverlayId } from "#atlas/types.ts";
import { plural } from "#words/numberWords.ts";

/** Words of the picture itself: titles, legend, notes, captions. */
export type SceneWords = {
  readonly title: string;
  readonly sentence: {
    readonly none: (total: string, by: string) => string;
    readonly visa: (date: string) => string;
    readonly risk: (date: string) => string;
    readonly age: (date: string) => string;
    readonly series: (title: string) => string;
  };
  readonly overlays: Readonly<Record<OverlayId, string>>;
  readonly classFour: (sub: string) => string;
  readonly readings: Readonly<Record<"lowest" | "highest", string>>;
  readonly periodic: string;
  readonly noWidths: string;
  readonly visaNot: string;
  readonly ageNot: string;
  readonly home: string;
  readonly notClassified: string;
  readonly noOverlayClass: string;
  readonly by: (month: string) => string;
  readonly scaleNote: string;
  readonly loss: string;
  readonly zero: string;
  readonly noAnswer: (places: string) => string;
  readonly notIncluded: (places: string) => string;
  readonly notYetKnown: (month: string) => string;
  readonly routes: string;
  readonly routesNote: string;
  readonly noFigure: string;
  readonly crossings: string;
  readonly visaSeen: (date: string) => string;
  readonly riskSeen: (date: string) => string;
  readonly riskPublished: string;
  readonly riskNot: string;
  readonly covid: (count: number) => string;
  readonly between: (a: string, b: string) => string;
  readonly disagree: string;
  readonly states: Readonly<
    Record<"open" | "restricted" | "closed" | "unknown" | "before", string>
  >;
  readonly caption: {
    readonly more: (title: string, count: number) => string;
    readonly crossings: (open: number, closed: number, limited: number) => string;
    readonly classes: (count: number) => string;
    readonly nothing: string;
    readonly start: string;
    readonly back: string;
  };
};

export const sceneWords: Readonly<Record<Lang, SceneWords>> = {
  en: {
    title: "Ways Out",
    sentence: {
      none: (total, by) =>
        `How people have left Russia since 24 February 2022, and where ${total} people were estimated to be staying by ${by}.`,
      visa: (date) => `What holders of a Russian passport needed for a short visit on ${date}.`,
      risk: (date) => `What had been documented by ${date} about forced returns to Russia.`,
      age: (date) => `How old the newest check of each place was on ${date}.`,
      series: (title) =>
        `How people have left Russia since 24 February 2022. The circles show: ${title}.`,
    },
    overlays: {
      visa: "Entry with a Russian passport",
      risk: "Deportation risk: documented forced returns",
      age: "Age of the newest check",
    },
    classFour: (sub) =>
      sub === "a"
        ? "4a · cooperation with Russian requests documented"
        : sub === "b"
          ? "4b · forced return of other Russian nationals documented"
          : "4a and 4b · cooperation with Russian requests and forced return of other Russian nationals documented",
    readings: {
      lowest: "Drawn: the lowest published number of each range.",
      highest: "Drawn: the highest published number of each range.",
    },
    periodic:
      "The circles follow the timeline: on each day the last period that was over; an outline where none was.",
    noWidths: "No widths: shares cannot be added up along a way.",
    visaNot:
      "For a short visit by an adult with ordinary documents. Not legal advice; ask the consulate and the carrier.",
    ageNot:
      "A check is a snapshot of the visa table or anything dated that was published on the place. A recent check does not mean a good state.",
    home: "Russia",
    notClassified: "not classified",
    noOverlayClass: "no data",
    by: (month) => `by ${month}`,
    scaleNote: "The area of a circle shows the number; the scale is the same on all days.",
    loss: "An empty circle with a minus is a loss: more left than came.",
    zero: "A small empty circle stands for zero.",
    noAnswer: (places) => `No answer: ${places}.`,
    notIncluded: (places) => `Not included: ${places}.`,
    notYetKnown: (month) => `Counted by ${month}, after the chosen day: drawn as outlines.`,
    routes: "Routes",
    routesNote:
      "The width repeats the number for the country it leads to, all ways together; nobody has counted single routes.",
    noFigure: "no number",
    crossings: "Crossings and airports",
    visaSeen: (date) =>
      `Table last seen on ${date}; later days repeat that state unless a dated rule is known.`,
    riskSeen: (date) => `State of the evidence: ${date}; later days repeat it.`,
    riskPublished:
      "Class 4b depends on who publishes: a state that reports its removals reaches it, one that keeps silent does not.",
    riskNot:
      "A record of published cases, not legal advice. Nothing found does not mean that nothing happened.",
    covid: (count) =>
      `${count} ${plural(count, "en", { one: "country was", many: "countries were" })} also closed to everybody because of Covid.`,
    between: (a, b) => `unclear: ${a} or ${b}`,
    disagree: "unclear: sources disagree",
    states: {
      open: "open",
      restricted: "restricted",
      closed: "closed",
      unknown: "not known",
      before: "not documented yet",
    },
    caption: {
      more: (title, count) =>
        `${title} – and ${count} more ${plural(count, "en", { one: "event", many: "events" })}`,
      crossings: (open, closed, limited) =>
        [
          open > 0
            ? `${open} ${plural(open, "en", { one: "crossing opens", many: "crossings open" })}`
            : "",
          closed > 0
            ? `${closed} ${plural(closed, "en", { one: "crossing closes", many: "crossings close" })}`
            : "",
          limited > 0
            ? `${limited} ${plural(limited, "en", { one: "crossing becomes", many: "crossings become" })} restricted`
            : "",
        ]
          .filter(Boolean)
          .join("; "),
      classes: (count) =>
        `${count} ${plural(count, "en", { one: "country changes", many: "countries change" })} class`,
      nothing: "No recorded change with the last step",
      start: "The first day of the full-scale invasion of Ukraine",
      back: "Back in time",
    },
  },
  de: {
    title: "Ways Out",
    sentence: {
      none: (total, by) =>
        `Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben und wo bis ${by} nach einer Schätzung ${total} Menschen geblieben sind.`,
      visa: (date) =>
        `Was am ${date} für einen kurzen Besuch brauchte, wer einen russischen Pass hat.`,
      risk: (date) => `Was bis zum ${date} über erzwungene Rückkehr nach Russland belegt war.`,
      age: (date) => `Wie alt am ${date} die neueste Prüfung jedes Ortes war.`,
      series: (title) =>
        `Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben. Die Kreise zeigen: ${title}.`,
    },
    overlays: {
      visa: "Einreise mit russischem Pass",
      risk: "Abschieberisiko: belegte erzwungene Rückkehr",
      age: "Alter der neuesten Prüfung",
    },
    classFour: (sub) =>
      sub === "a"
        ? "4a · Mitwirkung an russischen Ersuchen belegt"
        : sub === "b"
          ? "4b · erzwungene Rückkehr anderer russischer Staatsangehöriger belegt"
          : "4a und 4b · Mitwirkung an russischen Ersuchen und erzwungene Rückkehr anderer russischer Staatsangehöriger belegt",
    readings: {
      lowest: "Gezeichnet: die niedrigste veröffentlichte Zahl jeder Spanne.",
      highest: "Gezeichnet: die höchste veröffentlichte Zahl jeder Spanne.",
    },
    periodic:
      "Die Kreise folgen der Zeitleiste: an jedem Tag der letzte Zeitraum, der schon vorbei war; ein Umriss, wo es noch keinen gab.",
    noWidths: "Keine Breiten: Anteile lassen sich entlang eines Weges nicht addieren.",
    visaNot:
      "Für einen kurzen Besuch von Erwachsenen mit gewöhnlichen Papieren. Keine Rechtsberatung; fragen Sie Konsulat und Beförderer.",
    ageNot:
      "Eine Prüfung ist ein Stand der Visatabelle oder eine datierte Veröffentlichung zu diesem Ort. Eine neue Prüfung bedeutet keinen guten Zustand.",
    home: "Russland",
    notClassified: "nicht eingestuft",
    noOverlayClass: "keine Daten",
    by: (month) => `bis ${month}`,
    scaleNote: "Die Fläche des Kreises zeigt die Zahl; der Maßstab ist an allen Tagen gleich.",
    loss: "Ein leerer Kreis mit einem Minus ist ein Verlust: Mehr sind gegangen als gekommen.",
    zero: "Ein kleiner leerer Kreis steht für null.",
    noAnswer: (places) => `Keine Antwort: ${places}.`,
    notIncluded: (places) => `Nicht enthalten: ${places}.`,
    notYetKnown: (month) =>
      `Gezählt bis ${month}, also nach dem gewählten Tag: nur als Umriss gezeichnet.`,
    routes: "Routen",
    routesNote:
      "Die Breite wiederholt die Zahl für das Zielland, alle Wege zusammen; einzelne Routen hat niemand gezählt.",
    noFigure: "keine Zahl",
    crossings: "Grenzübergänge und Flughäfen",
    visaSeen: (date) =>
      `Tabelle zuletzt gesehen am ${date}; spätere Tage wiederholen diesen Stand, sofern keine datierte Regel bekannt ist.`,
    riskSeen: (date) => `Stand der Belege: ${date}; spätere Tage wiederholen ihn.`,
    riskPublished:
      "Stufe 4b hängt davon ab, wer Zahlen veröffentlicht: Ein Staat, der seine Abschiebungen meldet, erreicht sie, ein schweigender nicht.",
    riskNot:
      "Eine Sammlung veröffentlichter Fälle, keine Rechtsberatung. Nichts gefunden heißt nicht, dass nichts geschehen ist.",
    covid: (count) =>
      `${count} ${plural(count, "de", { one: "Land war", many: "Länder waren" })} zudem wegen Covid für alle geschlossen.`,
    between: (a, b) => `unklar: ${a} oder ${b}`,
    disagree: "unklar: Quellen widersprechen sich",
    states: {
      open: "offen",
      restricted: "eingeschränkt",
      closed: "geschlossen",
      unknown: "nicht bekannt",
      before: "noch nicht belegt",
    },
    caption: {
      more: (title, count) =>
        `${title} – und ${count} ${plural(count, "de", { one: "weiteres Ereignis", many: "weitere Ereignisse" })}`,
      crossings: (open, closed, limited) =>
        [
          open > 0
            ? `${open} ${plural(open, "de", { one: "Übergang öffnet", many: "Übergänge öffnen" })}`
            : "",
          closed > 0
            ? `${closed} ${plural(closed, "de", { one: "Übergang schließt", many: "Übergänge schließen" })}`
            : "",
          limited > 0
            ? `${limited} ${plural(limited, "de", { one: "Übergang wird", many: "Übergänge werden" })} eingeschränkt`
            : "",
        ]
          .filter(Boolean)
          .join("; "),
      classes: (count) =>
        `${count} ${plural(count, "de", { one: "Land wechselt", many: "Länder wechseln" })} die Stufe`,
      nothing: "Keine belegte Änderung beim letzten Schritt",
      start: "Der erste Tag der Großinvasion in die Ukraine",
      back: "Zurück in der Zeit",
    },
  },
  ru: {
    title: "Ways Out",
    sentence: {
      none: (total, by) =>
        `Как люди покидали Россию после 24 февраля 2022 года и где, по оценке на ${by}, осталось ${total} человек.`,
      visa: (date) =>
        `Что требовалось обладателю российского паспорта для короткой поездки на ${date}.`,
      risk: (date) =>
        `Что было задокументировано к ${date} о насильственных возвращениях в Россию.`,
      age: (date) => `Какой давности на ${date} была последняя проверка по каждому месту.`,
      series: (title) =>
        `Как люди покидали Россию после 24 февраля 2022 года. Кругами показано: ${title}.`,
    },
    overlays: {
      visa: "Въезд с российским паспортом",
      risk: "Риск депортации: задокументированные насильственные возвращения",
      age: "Давность последней проверки",
    },
    classFour: (sub) =>
      sub === "a"
        ? "4a · задокументировано содействие российским запросам"
        : sub === "b"
          ? "4b · задокументировано насильственное возвращение других граждан России"
          : "4a и 4b · задокументированы содействие российским запросам и насильственное возвращение других граждан России",
    readings: {
      lowest: "Показано наименьшее из опубликованных чисел каждого диапазона.",
      highest: "Показано наибольшее из опубликованных чисел каждого диапазона.",
    },
    periodic:
      "Круги следуют за шкалой времени: на каждый день — последний завершившийся период; контур — там, где его ещё не было.",
    noWidths: "Толщина не показана: доли нельзя складывать вдоль пути.",
    visaNot:
      "Для короткой поездки взрослого с обычными документами. Это не юридическая консультация: спросите консульство и перевозчика.",
    ageNot:
      "Проверка — это снимок визовой таблицы или датированная публикация об этом месте. Недавняя проверка не означает, что всё в порядке.",
    home: "Россия",
    notClassified: "без класса",
    noOverlayClass: "нет данных",
    by: (month) => `на ${month}`,
    scaleNote: "Число показано площадью круга; масштаб одинаков на все даты.",
    loss: "Пустой круг с минусом — это убыль: уехало больше, чем приехало.",
    zero: "Маленький пустой круг означает ноль.",
    noAnswer: (places) => `Не ответили: ${places}.`,
    notIncluded: (places) => `Не учтены: ${places}.`,
    notYetKnown: (month) =>
      `Подсчитано на ${month}, то есть позже выбранного дня: показан только контур.`,
    routes: "Маршруты",
    routesNote:
      "Толщина линии повторяет число для страны назначения, всеми путями вместе; отдельные маршруты никто не считал.",
    noFigure: "нет числа",
    crossings: "Пункты пропуска и аэропорты",
    visaSeen: (date) =>
      `Таблица просмотрена последний раз ${date}; на более поздние даты повторено то же состояние, если не известно правило с датой.`,
    riskSeen: (date) => `Состояние данных: ${date}; на более поздние даты повторено то же.`,
    riskPublished:
      "Класс 4b зависит от того, кто публикует данные: государство, которое сообщает о высылках, попадает в него, молчащее — нет.",
    riskNot:
      "Это собрание опубликованных случаев, а не юридическая консультация. Если ничего не найдено, это не значит, что ничего не было.",
    covid: (count) =>
      `Кроме того, ${plural(count, "ru", { one: "была закрыта", many: "были закрыты" })} для всех из-за ковида: ${count} ${plural(count, "ru", { one: "страна", few: "страны", many: "стран" })}.`,
    between: (a, b) => `неясно: ${a} или ${b}`,
    disagree: "неясно: источники расходятся",
    states: {
      open: "открыто",
      restricted: "с ограничениями",
      closed: "закрыто",
      unknown: "не известно",
      before: "ещё не задокументировано",
    },
    caption: {
      more: (title, count) =>
        `${title} — и ещё ${count} ${plural(count, "ru", { one: "событие", few: "события", many: "событий" })}`,
      crossings: (open, closed, limited) =>
        [
          open > 0 ? `открыто пунктов пропуска: ${open}` : "",
          closed > 0 ? `закрыто: ${closed}` : "",
          limited > 0 ? `введены ограничения: ${limited}` : "",
        ]
          .filter(Boolean)
          .join("; "),
      classes: (count) =>
        `Класс меняется: ${count} ${plural(count, "ru", { one: "страна", few: "страны", many: "стран" })}`,
      nothing: "На последнем шаге изменений не отмечено",
      start: "Первый день полномасштабного вторжения в Украину",
      back: "Назад во времени",
    },
  },
};
