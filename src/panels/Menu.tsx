import { useContext } from "react";
import { OVERLAYS } from "#atlas/types.ts";
import { PAGES, SHOWN_AS } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import { shareWords } from "#words/shareWords.ts";
import { storyWords } from "#words/storyWords.ts";
import { ComparePicker } from "./ComparePicker.tsx";
import { LanguagePicker } from "./LanguagePicker.tsx";
import { LayerSwitches } from "./LayerSwitches.tsx";
import "./Menu.css";
import { NeutralTitle } from "./NeutralTitle.tsx";
import { PartsContext } from "./PartsContext.ts";
import type { PanelParts, SteadyParts } from "./parts.ts";
import { Settings } from "./Settings.tsx";

type Props = SteadyParts &
  Pick<PanelParts, "atlas"> & {
    /** Another page was chosen. */
    readonly onLeft: () => void;
    readonly onShare: () => void;
  };

/** What the bar has no room for: all pages, the language, ways to read, what is shown, how it is drawn. */
export function Menu({ atlas, view, verbs, onLeft, onShare }: Props) {
  const words = panelWords[view.lang];
  const day = useContext(PartsContext)?.day;
  return (
    <div className="menu">
      <nav className="pages" aria-label={words.more}>
        <ul>
          <li className="menu-share">
            <button
              type="button"
              className="link"
              onClick={() => {
                onLeft();
                onShare();
              }}
            >
              {shareWords[view.lang].title}
            </button>
          </li>
          <li>
            <button
              type="button"
              className="link"
              onClick={() => {
                onLeft();
                verbs.become("present");
              }}
            >
              {storyWords[view.lang].present}
            </button>
          </li>
          {view.story !== null && (
            <li>
              <button
                type="button"
                className="link"
                aria-pressed={view.mode === "read"}
                onClick={() => {
                  onLeft();
                  verbs.become(view.mode === "read" ? "explore" : "read");
                }}
              >
                {storyWords[view.lang].read}
              </button>
            </li>
          )}
          {PAGES.map((page) =>
            page === "none" ? null : (
              <li key={page}>
                <button
                  type="button"
                  className="link"
                  aria-current={view.page === page ? "page" : undefined}
                  onClick={() => {
                    onLeft();
                    verbs.openPage(page);
                  }}
                >
                  {words.pages[page]}
                </button>
              </li>
            ),
          )}
        </ul>
      </nav>
      <LanguagePicker view={view} verbs={verbs} />
      <fieldset className="segments views">
        <legend>{words.viewAs}</legend>
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
      {day !== undefined && (
        <ComparePicker
          atlas={atlas}
          view={view}
          day={day}
          isSameDay={view.compare === day}
          verbs={verbs}
        />
      )}
      <LayerSwitches atlas={atlas} view={view} verbs={verbs} />
      {view.second !== "none" && <SecondOverlay view={view} verbs={verbs} />}
      <Settings view={view} verbs={verbs} />
      <NeutralTitle lang={view.lang} />
    </div>
  );
}

/** A second question as signs, which older addresses may ask. */
function SecondOverlay({ view, verbs }: SteadyParts) {
  const words = panelWords[view.lang];
  return (
    <label className="second-overlay">
      <span>{words.second}</span>{" "}
      <select
        value={view.second}
        onChange={({ target }) =>
          verbs.showSecond(OVERLAYS.find((id) => id === target.value) ?? "none")
        }
      >
        {(["none", ...OVERLAYS] as const)
          .filter((id) => id === "none" || id !== view.overlay)
          .map((id) => (
            <option key={id} value={id}>
              {id === "none" ? words.noSecond : words.overlays[id]}
            </option>
          ))}
      </select>
    </label>
  );
}
