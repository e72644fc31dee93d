import type { Route } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { routeWords } from "#scene/knowledgeText.ts";
import { Cite } from "./Cite.tsx";

type Props = Pick<PanelParts, "atlas" | "verbs" | "day"> & { readonly route: Route };

/** A route in one line: name, state on the day, and of its sources those that the card cites. */
export const RouteLine = ({ atlas, verbs, day, route }: Props) => (
  <>
    <button
      type="button"
      className="link"
      onClick={() => verbs.choose({ kind: "route", id: route.id })}
    >
      {atlas.texts.routes[route.id] ?? route.id}
    </button>{" "}
    <span className="note">{routeWords(atlas, route, day)}</span> <Cite ids={route.sources} />
  </>
);
