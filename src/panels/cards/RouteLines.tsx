import type { Route } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { RouteLine } from "./RouteLine.tsx";

type Props = Pick<PanelParts, "atlas" | "verbs" | "day"> & { readonly routes: readonly Route[] };

/** Routes, each with its state on the day. */
export const RouteLines = ({ routes, ...parts }: Props) => (
  <ul className="ways">
    {routes.map((route) => (
      <li key={route.id}>
        <RouteLine {...parts} route={route} />
      </li>
    ))}
  </ul>
);
