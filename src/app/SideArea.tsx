import { ComparePicker } from "#panels/ComparePicker.tsx";
import { LayerSwitches } from "#panels/LayerSwitches.tsx";
import { LegendPanel } from "#panels/LegendPanel.tsx";
import { NeutralTitle } from "#panels/NeutralTitle.tsx";
import { OverlayPicker } from "#panels/OverlayPicker.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { Settings } from "#panels/Settings.tsx";
import { PAGES } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";

/** Beside the map: what colours it, what its marks mean, what is shown, where to read on. */
export function SideArea(parts: PanelParts) {
  const { atlas, view, scene, verbs } = parts;
  const words = panelWords[view.lang];
  return (
    <aside className="side">
      <OverlayPicker view={view} verbs={verbs} />
      <LegendPanel scene={scene} view={view} verbs={verbs} />
      <LayerSwitches atlas={atlas} view={view} verbs={verbs} />
      <ComparePicker {...parts} />
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
      <NeutralTitle lang={view.lang} />
    </aside>
  );
}
