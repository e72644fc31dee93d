import type { ReactNode } from "react";
import { wayWords } from "#words/wayWords.ts";
import { CrossingLine } from "./CrossingLine.tsx";
import { PlaceBorders } from "./PlaceBorders.tsx";
import type { PlaceParts } from "./placeParts.ts";
import { RouteLine } from "./RouteLine.tsx";

/** More than these are folded up. */
const OPEN = 12;

/** Routes that lead here, and the crossings and airports with what held at them. */
export function WaysSection(parts: PlaceParts) {
  const { view, scene, dossier } = parts;
  const words = wayWords[view.lang];
  const routes = dossier.routes.map((route) => (
    <li key={route.id}>
      <RouteLine {...parts} route={route} />
    </li>
  ));
  const crossings = dossier.crossings.map((crossing) => (
    <li key={crossing.id}>
      <CrossingLine {...parts} crossing={crossing} at={dossier.id} />
    </li>
  ));
  return (
    <section className="card-part">
      <h3 id="card-ways">{words.ways(scene.dayWords)}</h3>
      <PlaceBorders {...parts} />
      <h4>{words.routesHere}</h4>
      {listOf(routes, words.allRoutes(routes.length), words.noRoutes)}
      <h4>{words.crossingsHere}</h4>
      {listOf(crossings, words.allCrossings(crossings.length), words.noCrossings)}
    </section>
  );
}

function listOf(items: readonly ReactNode[], label: string, none: string): ReactNode {
  if (items.length === 0) return <p className="unknown">{none}</p>;
  const list = <ul className="ways">{items}</ul>;
  if (items.length <= OPEN) return list;
  return (
    <details>
      <summary>{label}</summary>
      {list}
    </details>
  );
}
