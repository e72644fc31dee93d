import type { Lang } from "#atlas/types.ts";

/** Why the app is not there: its scripts are late, did not come, are not understood by this browser, or broke down while it ran. */
export const REASONS = ["waiting", "failed", "old", "broken"] as const;
export type Reason = (typeof REASONS)[number];

/** What stands above the page that the build has drawn while the app is not there. */
export type FailureWords = Readonly<Record<Reason, string>> & {
  readonly reload: string;
  /** Leads to this page in this language. */
  readonly own: string;
};

export const failureWords: Readonly<Record<Lang, FailureWords>> = {
  en: {
    waiting:
      "The interactive map has not started yet. The page can be read without it: everything stands below, as of the last day that we know of.",
    failed:
      "The interactive map could not be loaded. The page can be read without it: everything stands below, as of the last day that we know of, not of a day or place that you chose. If loading it anew does not help, something between this site and you keeps its scripts away.",
    old: "This browser is too old for the interactive map, which needs Chrome or Edge 117, Firefox 119 or Safari 17.4, or a newer one. The page can be read without it: everything stands below, as of the last day that we know of, not of a day or place that you chose.",
    broken:
      "The interactive map has stopped working. Below stands the page without it, as of the last day that we know of, not of the day or place that you chose. Loading it anew brings your view back. If this happens again, turn off the browser’s translator and extensions that change pages: this page itself speaks English, German and Russian.",
    reload: "Load the page anew",
    own: "This page in English",
  },
  de: {
    waiting:
      "Die interaktive Karte ist noch nicht da. Die Seite lässt sich auch ohne sie lesen: Alles steht unten, auf dem Stand des letzten Tages, den wir kennen.",
    failed:
      "Die interaktive Karte ließ sich nicht laden. Die Seite lässt sich auch ohne sie lesen: Alles steht unten, auf dem Stand des letzten Tages, den wir kennen, nicht des Tages oder Ortes, den Sie gewählt haben. Hilft auch neues Laden nicht, dann hält etwas zwischen dieser Seite und Ihnen ihre Skripte zurück.",
    old: "Dieser Browser ist zu alt für die interaktive Karte; sie braucht Chrome oder Edge ab 117, Firefox ab 119 oder Safari ab 17.4. Die Seite lässt sich auch ohne sie lesen: Alles steht unten, auf dem Stand des letzten Tages, den wir kennen, nicht des Tages oder Ortes, den Sie gewählt haben.",
    broken:
      "Die interaktive Karte funktioniert nicht mehr. Unten steht die Seite ohne sie, auf dem Stand des letzten Tages, den wir kennen, nicht des Tages oder Ortes, den Sie gewählt haben. Neues Laden bringt Ihre Ansicht zurück. Geschieht das noch einmal, schalten Sie den Übersetzer des Browsers und Erweiterungen ab, die Seiten verändern: Diese Seite spricht selbst Deutsch, Englisch und Russisch.",
    reload: "Seite neu laden",
    own: "Diese Seite auf Deutsch",
  },
  ru: {
    waiting:
      "Интерактивная карта ещё не запустилась. Страницу можно читать и без неё: всё есть ниже, по состоянию на последний известный нам день.",
    failed:
      "Интерактивную карту не удалось загрузить. Страницу можно читать и без неё: всё есть ниже, по состоянию на последний известный нам день, а не на выбранный вами день или место. Если и повторная загрузка не помогает, что-то на пути к вам не пропускает скрипты этого сайта.",
    old: "Этот браузер слишком стар для интерактивной карты: ей нужны Chrome или Edge версии 117, Firefox 119, Safari 17.4 или новее. Страницу можно читать и без неё: всё есть ниже, по состоянию на последний известный нам день, а не на выбранный вами день или место.",
    broken:
      "Интерактивная карта перестала работать. Ниже\u00a0— страница без неё, по состоянию на последний известный нам день, а не на выбранный вами день или место. Если загрузить страницу заново, вернётся ваш вид. Если это повторится, отключите переводчик браузера и расширения, которые меняют страницы: эта страница сама говорит по-русски, по-английски и по-немецки.",
    reload: "Загрузить страницу заново",
    own: "Эта страница по-русски",
  },
};
