import { memo } from "react";
import { ComparePicker } from "#panels/ComparePicker.tsx";
import { LayerSwitches } from "#panels/LayerSwitches.tsx";
import { LegendPanel } from "#panels/LegendPanel.tsx";
import { NeutralTitle } from "#panels/NeutralTitle.tsx";
import { OverlayPicker } from "#panels/OverlayPicker.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { Settings } from "#panels/Settings.tsx";
import type { Legend } from "#scene/scene.ts";
import type { SteadyView } from "#view/steadyOf.ts";
import { PAGES } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";

type Props = Pick<PanelParts, "atlas" | "verbs"> & {
  readonly view: SteadyView;
  readonly legend: Legend;
  /** Whether the second day is the day that is shown. */
  readonly isSameDay: boolean;
};

/** Beside the map: what colours it, what its marks mean, what is shown, where to read on. */
export const SideArea = memo(function SideArea({ atlas, view, legend, isSameDay, verbs }: Props) {
  const words = panelWords[view.lang];
  return (
    <aside className="side">
      <OverlayPicker view={view} verbs={verbs} />
      <LegendPanel legend={legend} view={view} verbs={verbs} />
      <LayerSwitches atlas={atlas} view={view} verbs={verbs} />
      <ComparePicker atlas={atlas} view={view} isSameDay={isSameDay} verbs={verbs} />
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
});
