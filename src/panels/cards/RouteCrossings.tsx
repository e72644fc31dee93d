import type { Route } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { wayWords } from "#words/wayWords.ts";
import { CrossingLines } from "./CrossingLines.tsx";

/** The crossings and airports that a route goes through, with their state on the day. */
export function RouteCrossings(props: PanelParts & { readonly route: Route }) {
  const { atlas, view, route } = props;
  const words = wayWords[view.lang];
  const crossings = route.crossings.flatMap((id) => atlas.crossings.get(id) ?? []);
  return (
    <section className="card-part">
      <h3 id="card-crossings">{words.crossingsOn}</h3>
      {crossings.length === 0 ? (
        <p className="unknown">{words.crossingsNone}</p>
      ) : (
        <CrossingLines {...props} crossings={crossings} at={route.to} />
      )}
    </section>
  );
}
