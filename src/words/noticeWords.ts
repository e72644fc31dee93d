import type { Lang } from "#atlas/types.ts";

/** What can fail while the page runs. */
export type Fault = "chunk" | "context" | "stalled" | "gone" | "webgl" | "texts" | "records";

/** What went wrong, what still works, and what the reader can do. */
export type NoticeWords = {
  readonly address: string;
  readonly addressEnd: string;
  /** Follows key and value, with the space between. */
  readonly ignored: string;
  readonly noSuchKey: string;
  readonly empty: string;
  readonly more: (count: number) => string;
  readonly version: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly reload: string;
  readonly dismiss: string;
  readonly dismissWhat: (what: string) => string;
  readonly aboutAddress: string;
  readonly aboutFault: string;
};

export const noticeWords: Readonly<Record<Lang, NoticeWords>> = {
  en: {
    address: "Not everything in the address could be read:",
    addressEnd: "Everything else in the address holds.",
    ignored: " was ignored",
    noSuchKey: " was ignored: there is no such key",
    empty: "(empty)",
    more: (count) => `and ${count} more`,
    version: " is a version that this page does not know; it was read as version 1",
    faults: {
      chunk:
        "The map that moves could not be loaded. The drawn map stands in its place; everything can be chosen there too.",
      context:
        "The graphics processor has dropped the map. The drawn map stands in its place, and the other one comes back as soon as the browser allows it. Nothing you chose is lost.",
      stalled:
        "The map that moves has stopped answering. The drawn map stands in its place while the other one is loaded anew. Nothing you chose is lost.",
      gone: "The map that moves was lost several times and is not tried again by itself. The drawn map stands in its place; everything can be chosen there too.",
      webgl:
        "This browser cannot show the map with WebGL. The drawn map stands in its place; everything can be chosen there too.",
      texts:
        "The texts in the language you chose could not be loaded. The page stays in the language it had.",
      records:
        "Sources and single figures could not be loaded. Map, timeline, legend and table go on working.",
    },
    reload: "Load the page again",
    dismiss: "Dismiss",
    dismissWhat: (what) => `Dismiss: ${what}`,
    aboutAddress: "notice on the address",
    aboutFault: "notice on a fault",
  },
  de: {
    address: "Nicht alles in der Adresse war lesbar:",
    addressEnd: "Alles Übrige in der Adresse gilt.",
    ignored: " wurde übergangen",
    noSuchKey: " wurde übergangen: einen solchen Schlüssel gibt es nicht",
    empty: "(leer)",
    more: (count) => `und ${count} weitere`,
    version: " ist eine Version, die diese Seite nicht kennt; gelesen wurde sie als Version 1",
    faults: {
      chunk:
        "Die bewegliche Karte ließ sich nicht laden. An ihrer Stelle steht die gezeichnete Karte; auch dort lässt sich alles auswählen.",
      context:
        "Der Grafikprozessor hat die Karte aufgegeben. An ihrer Stelle steht die gezeichnete Karte, und die andere kehrt zurück, sobald der Browser es zulässt. Ihre Auswahl bleibt erhalten.",
      stalled:
        "Die bewegliche Karte antwortet nicht mehr. An ihrer Stelle steht die gezeichnete Karte, während die andere neu geladen wird. Ihre Auswahl bleibt erhalten.",
      gone: "Die bewegliche Karte ist mehrmals ausgefallen und wird nicht mehr von selbst neu geladen. An ihrer Stelle steht die gezeichnete Karte; auch dort lässt sich alles auswählen.",
      webgl:
        "Dieser Browser kann die Karte nicht mit WebGL zeigen. An ihrer Stelle steht die gezeichnete Karte; auch dort lässt sich alles auswählen.",
      texts:
        "Die Texte in der gewählten Sprache ließen sich nicht laden. Die Seite bleibt in der bisherigen Sprache.",
      records:
        "Quellen und einzelne Zahlen ließen sich nicht laden. Karte, Zeitleiste, Legende und Tabelle funktionieren weiter.",
    },
    reload: "Seite neu laden",
    dismiss: "Schließen",
    dismissWhat: (what) => `Schließen: ${what}`,
    aboutAddress: "Hinweis zur Adresse",
    aboutFault: "Hinweis auf eine Störung",
  },
  ru: {
    address: "Не всё в адресе удалось прочесть:",
    addressEnd: "Остальное в адресе действует.",
    ignored: " пропущено",
    noSuchKey: " пропущено: такого ключа нет",
    empty: "(пусто)",
    more: (count) => `и ещё ${count}`,
    version: "\u00a0— версия, которой эта страница не знает; адрес прочитан как версия 1",
    faults: {
      chunk:
        "Подвижную карту не удалось загрузить. Вместо неё показана нарисованная, на ней тоже можно выбрать всё.",
      context:
        "Графический процессор перестал показывать карту. Вместо неё показана нарисованная, а прежняя вернётся, как только разрешит браузер. Всё, что вы выбрали, сохранено.",
      stalled:
        "Подвижная карта перестала отвечать. Пока она загружается заново, вместо неё показана нарисованная. Всё, что вы выбрали, сохранено.",
      gone: "Подвижная карта несколько раз переставала работать и сама больше не загружается. Вместо неё показана нарисованная, на ней тоже можно выбрать всё.",
      webgl:
        "Этот браузер не может показать карту с помощью WebGL. Вместо неё показана нарисованная, на ней тоже можно выбрать всё.",
      texts: "Тексты на выбранном языке не удалось загрузить. Страница остаётся на прежнем языке.",
      records:
        "Источники и отдельные числа не удалось загрузить. Карта, шкала времени, легенда и таблица продолжают работать.",
    },
    reload: "Загрузить страницу заново",
    dismiss: "Закрыть",
    dismissWhat: (what) => `Закрыть: ${what}`,
    aboutAddress: "сообщение об адресе",
    aboutFault: "сообщение о сбое",
  },
};
