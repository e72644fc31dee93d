import { Flyout } from "#ui/Flyout.tsx";
import { panelWords } from "#words/panelWords.ts";
import { LanguagePicker } from "./LanguagePicker.tsx";
import type { SteadyParts } from "./parts.ts";

/** The language that the page speaks; pressed, it leads to the others. */
export function LanguageButton({ view, verbs }: SteadyParts) {
  const code = view.lang.toUpperCase();
  const words = ` – ${panelWords[view.lang].language}`;
  return (
    <Flyout
      className="language-button"
      label={`${code}${words}`}
      opener={
        <>
          <span translate="no">{code}</span>
          <span className="unseen">{words}</span>
        </>
      }
      opened={(close) => <LanguagePicker view={view} verbs={verbs} onSpoken={close} />}
    />
  );
}
