import type { Lang } from "#atlas/types.ts";

const WORDS: Readonly<Record<Lang, { readonly text: string; readonly again: string }>> = {
  en: {
    text: "The interactive map could not be loaded. What stands on this page can be read without it.",
    again: "Try again",
  },
  de: {
    text: "Die interaktive Karte ließ sich nicht laden. Was auf dieser Seite steht, lässt sich auch ohne sie lesen.",
    again: "Noch einmal versuchen",
  },
  ru: {
    text: "Интерактивную карту не удалось загрузить. То, что есть на этой странице, можно читать и без неё.",
    again: "Попробовать ещё раз",
  },
};

/** Says that the app did not come, above what the build has drawn. */
export const Failure = ({ lang }: { readonly lang: Lang }) => (
  <p className="failure" role="alert" lang={lang}>
    <span>{WORDS[lang].text}</span>{" "}
    <button type="button" onClick={() => location.reload()}>
      {WORDS[lang].again}
    </button>
  </p>
);
