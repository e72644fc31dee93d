import type { Route } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { routeWords } from "#scene/knowledgeText.ts";

type Props = Pick<PanelParts, "atlas" | "verbs" | "day"> & { readonly routes: readonly Route[] };

/** Routes, each with its state on the day. */
export const RouteLines = ({ atlas, verbs, day, routes }: Props) => (
  <ul className="ways">
    {routes.map((route) => (
      <li key={route.id}>
        <button
          type="button"
          className="link"
          onClick={() => verbs.choose({ kind: "route", id: route.id })}
        >
          {atlas.texts.routes[route.id] ?? route.id}
        </button>{" "}
        <span className="note">{routeWords(atlas, route, day)}</span>
      </li>
    ))}
  </ul>
);
