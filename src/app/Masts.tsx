import type { PanelParts } from "#panels/parts.ts";
import { Settings } from "#panels/Settings.tsx";
import { PAGES } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";

/** At the foot of the side: the reader's pages and the settings. */
export function Masts({ view, verbs }: PanelParts) {
  const words = panelWords[view.lang];
  return (
    <>
      <nav className="pages" aria-label={words.more}>
        <ul>
          {PAGES.map((page) =>
            page === "none" ? null : (
              <li key={page}>
                <button type="button" className="link" onClick={() => verbs.openPage(page)}>
                  {words.pages[page]}
                </button>
              </li>
            ),
          )}
        </ul>
      </nav>
      <Settings view={view} verbs={verbs} />
    </>
  );
}
