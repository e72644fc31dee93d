import { Flyout } from "#ui/Flyout.tsx";
import { panelWords } from "#words/panelWords.ts";
import { LanguagePicker } from "./LanguagePicker.tsx";
import type { SteadyParts } from "./parts.ts";

/** The language that the page speaks; pressed, it leads to the others. */
export function LanguageButton({ view, verbs }: SteadyParts) {
  return (
    <Flyout
      className="language-button"
      label={`${view.lang.toUpperCase()} – ${panelWords[view.lang].language}`}
      opener={<span translate="no">{view.lang.toUpperCase()}</span>}
      opened={(close) => <LanguagePicker view={view} verbs={verbs} onSpoken={close} />}
    />
  );
}
