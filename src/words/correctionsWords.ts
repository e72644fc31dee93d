import type { CorrectionKind } from "#atlas/corrections.ts";
import type { Lang } from "#atlas/types.ts";

/** Words of the page on what was put right. */
export type CorrectionsWords = {
  readonly lead: string;
  readonly none: string;
  readonly errors: (count: string) => string;
  readonly errorsNote: string;
  readonly news: (count: string) => string;
  readonly newsNote: string;
  readonly kinds: Readonly<Record<CorrectionKind, string>>;
  readonly meaning: Readonly<Record<CorrectionKind, string>>;
  readonly whole: string;
  readonly figureOf: (place: string) => string;
  readonly was: string;
  readonly now: string;
  readonly nothing: string;
  readonly since: string;
  readonly sinceRelease: (release: string) => string;
  readonly right: string;
  /** In place of "put right", for newer facts. */
  readonly added: string;
  readonly rightRelease: (day: string, release: string) => string;
  readonly row: string;
  readonly sources: string;
  readonly feed: string;
  readonly staticPage: string;
  readonly feedTitle: string;
};

export const correctionsWords: Readonly<Record<Lang, CorrectionsWords>> = {
  en: {
    lead: "Somebody may have acted on what stood here. So every change of a published value is listed with what it was, what it is, why, and by which source: our own errors first, apart from facts that are only newer.",
    none: "Nothing has been put right so far.",
    errors: (count) => `What was wrong or missing: ${count}`,
    errorsNote: "Our own errors. Where somebody could have been misled by one, it says who.",
    news: (count) => `What is new: ${count}`,
    newsNote:
      "Facts from the time after the last release, or published only since. Nothing was wrong.",
    kinds: {
      error: "Wrong",
      missing: "Missing",
      precision: "Too exact",
      wording: "Misleading words",
      rule: "Our rule changed",
      new: "New facts",
    },
    meaning: {
      error: "We said what the source does not say, or what was wrong.",
      missing: "It was public, and we did not have it.",
      precision: "A day claimed more than its source gives.",
      wording: "The facts were right; our words could be misunderstood.",
      rule: "The facts are the same; we draw something else from them.",
      new: "Newer than the release before.",
    },
    whole: "The whole atlas",
    figureOf: (place) => `${place}: a figure`,
    was: "Was",
    now: "Is",
    nothing: "nothing",
    since: "Since",
    sinceRelease: (release) => `release ${release}`,
    right: "Put right",
    added: "Added",
    rightRelease: (day, release) => `${day} (release ${release})`,
    row: "In the tables",
    sources: "Sources",
    feed: "Follow these changes (Atom feed)",
    staticPage: "This list as a page of its own, without scripts",
    feedTitle: "Ways Out: what was put right, and what is new",
  },
  de: {
    lead: "Vielleicht hat sich jemand auf das verlassen, was hier stand. Deshalb steht jede Änderung eines veröffentlichten Werts hier: was er war, was er ist, warum und nach welcher Quelle. Zuerst unsere eigenen Fehler, getrennt von Fakten, die nur neuer sind.",
    none: "Bisher wurde nichts berichtigt.",
    errors: (count) => `Was falsch war oder fehlte: ${count}`,
    errorsNote:
      "Unsere eigenen Fehler. Wo jemand dadurch irregeführt worden sein kann, steht dabei, wer.",
    news: (count) => `Was neu ist: ${count}`,
    newsNote:
      "Fakten aus der Zeit nach dem letzten Datenstand oder erst seitdem veröffentlicht. Falsch war nichts.",
    kinds: {
      error: "Falsch",
      missing: "Es fehlte",
      precision: "Zu genau",
      wording: "Missverständliche Worte",
      rule: "Unsere Regel ist anders",
      new: "Neue Fakten",
    },
    meaning: {
      error: "Wir haben gesagt, was die Quelle nicht sagt oder was falsch war.",
      missing: "Es war öffentlich, und wir hatten es nicht.",
      precision: "Ein Tag behauptete mehr, als seine Quelle hergibt.",
      wording: "Die Fakten stimmten; unsere Worte ließen sich missverstehen.",
      rule: "Die Fakten sind dieselben; wir folgern anderes aus ihnen.",
      new: "Neuer als der vorige Datenstand.",
    },
    whole: "Der ganze Atlas",
    figureOf: (place) => `${place}: eine Zahl`,
    was: "War",
    now: "Ist",
    nothing: "nichts",
    since: "Seit",
    sinceRelease: (release) => `Datenstand ${release}`,
    right: "Berichtigt",
    added: "Ergänzt",
    rightRelease: (day, release) => `${day} (Datenstand ${release})`,
    row: "In den Tabellen",
    sources: "Quellen",
    feed: "Diese Änderungen abonnieren (Atom-Feed)",
    staticPage: "Diese Liste als eigene Seite, ohne Skripte",
    feedTitle: "Ways Out: was berichtigt wurde und was neu ist",
  },
  ru: {
    lead: "Кто-то мог положиться на то, что здесь стояло. Поэтому здесь перечислено каждое изменение опубликованных данных: что было, что стало, почему и по какому источнику. Сначала\u00a0— наши собственные ошибки, отдельно\u00a0— факты, которые просто новее.",
    none: "Пока ничего не исправлено.",
    errors: (count) => `Что было неверно или отсутствовало: ${count}`,
    errorsNote:
      "Наши собственные ошибки. Если они могли ввести кого-то в заблуждение, сказано, кого.",
    news: (count) => `Что нового: ${count}`,
    newsNote:
      "Факты, относящиеся ко времени после прошлого выпуска или опубликованные только с тех пор. Ошибки здесь не было.",
    kinds: {
      error: "Неверно",
      missing: "Отсутствовало",
      precision: "Слишком точно",
      wording: "Слова вводили в заблуждение",
      rule: "Изменилось наше правило",
      new: "Новые факты",
    },
    meaning: {
      error: "Мы сказали то, чего нет в источнике, или то, что неверно.",
      missing: "Это было опубликовано, а у нас этого не было.",
      precision: "Дата утверждала больше, чем даёт источник.",
      wording: "Факты были верны, но наши слова можно было понять неправильно.",
      rule: "Факты те же, но мы делаем из них другой вывод.",
      new: "Новее прошлого выпуска.",
    },
    whole: "Весь атлас",
    figureOf: (place) => `${place}: число`,
    was: "Было",
    now: "Стало",
    nothing: "ничего",
    since: "С какого выпуска",
    sinceRelease: (release) => release,
    right: "Исправлено",
    added: "Дополнено",
    rightRelease: (day, release) => `${day} (выпуск ${release})`,
    row: "В таблицах",
    sources: "Источники",
    feed: "Следить за изменениями (лента Atom)",
    staticPage: "Этот список отдельной страницей, без скриптов",
    feedTitle: "Ways Out: что исправлено и что нового",
  },
};
