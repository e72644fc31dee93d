import { LANGS, type Lang } from "#atlas/types.ts";
import { panelWords } from "#words/panelWords.ts";
import "./LanguagePicker.css";
import type { SteadyParts } from "./parts.ts";

const OWN_NAMES: Readonly<Record<Lang, string>> = { en: "English", de: "Deutsch", ru: "Русский" };

type Props = SteadyParts & {
  /** A language was chosen. */
  readonly onSpoken?: () => void;
};

/** The languages, each by its own name. */
export function LanguagePicker({ view, verbs, onSpoken }: Props) {
  return (
    <fieldset className="languages">
      <legend className="unseen">{panelWords[view.lang].language}</legend>
      {LANGS.map((lang) => (
        <button
          key={lang}
          type="button"
          lang={lang}
          translate="no"
          aria-pressed={view.lang === lang}
          aria-label={`${lang.toUpperCase()} – ${OWN_NAMES[lang]}`}
          onClick={() => {
            verbs.speak(lang);
            onSpoken?.();
          }}
        >
          {lang.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
