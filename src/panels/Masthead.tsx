import { VIEWS } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import { LeaveQuickly } from "./LeaveQuickly.tsx";
import "./Masthead.css";
import type { PanelParts } from "./parts.ts";
import { Search } from "./Search.tsx";
import { LanguagePicker } from "./Settings.tsx";
import { Share } from "./Share.tsx";
import "./SkipLinks.css";

type Props = PanelParts & {
  /** From this page to the site's folder. */
  readonly up: string;
};

/** Title, one sentence that says what is seen, and the ways to leave, find, read and pass on. */
export function Masthead({ up, ...parts }: Props) {
  const { scene, view, verbs } = parts;
  const words = panelWords[view.lang];
  return (
    <header className="masthead">
      <h1>{scene.title}</h1>
      <p className="lead">{scene.sentence}</p>
      <div className="masthead-tools">
        <LeaveQuickly lang={view.lang} up={up} />
        <Search {...parts} />
        <Share {...parts} />
        <fieldset className="segments views">
          <legend className="stage-hidden">{words.viewAs}</legend>
          {VIEWS.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="view"
                checked={view.view === name}
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
}

/** Ways round the map, before it. */
export function SkipLinks({ view, verbs }: Pick<PanelParts, "view" | "verbs">) {
  const words = panelWords[view.lang];
  return (
    <nav className="skip" aria-label={words.viewAs}>
      <button type="button" onClick={() => verbs.lookAs("table")}>
        {words.skipTable}
      </button>
      <button type="button" onClick={() => verbs.lookAs("text")}>
        {words.skipText}
      </button>
      <button
        type="button"
        onClick={() => {
          verbs.lookAs("map");
          document.getElementById("map")?.focus();
        }}
      >
        {words.skipMap}
      </button>
    </nav>
  );
}
