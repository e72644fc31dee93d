import { memo } from "react";
import { SHOWN_AS } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import { LeaveQuickly } from "./LeaveQuickly.tsx";
import "./Masthead.css";
import type { PanelParts, SteadyParts } from "./parts.ts";
import { Search } from "./Search.tsx";
import { LanguagePicker } from "./Settings.tsx";
import { Share } from "./Share.tsx";

type Props = SteadyParts &
  Pick<PanelParts, "atlas" | "loadTexts"> & {
    readonly title: string;
    /** What is seen, in one sentence. */
    readonly sentence: string;
    /** From this page to the site's folder. */
    readonly up: string;
  };

/** Title, one sentence that says what is seen, and the ways to leave, find, read and pass on. */
export const Masthead = memo(function Masthead({ up, title, sentence, ...parts }: Props) {
  const { view, verbs } = parts;
  const words = panelWords[view.lang];
  return (
    <header className="masthead">
      <h1>{title}</h1>
      <p className="lead">{sentence}</p>
      <div className="masthead-tools">
        <LeaveQuickly lang={view.lang} up={up} />
        <Search {...parts} />
        <Share lang={view.lang} />
        <fieldset className="segments views">
          <legend className="stage-hidden">{words.viewAs}</legend>
          {SHOWN_AS.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="view"
                checked={view.shownAs === name}
                onChange={() => verbs.lookAs(name)}
              />
              <span>{words.views[name]}</span>
            </label>
          ))}
        </fieldset>
        <LanguagePicker view={view} verbs={verbs} />
      </div>
    </header>
  );
});
