import type { ReactNode } from "react";
import { bordersOf } from "#atlas/borders.ts";
import { borderName } from "#scene/borderText.ts";
import type { Focus } from "#view/viewState.ts";
import { cardWords } from "#words/cardWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { BorderCard } from "./cards/BorderCard.tsx";
import { CardDay } from "./cards/CardDay.tsx";
import { CardFrame } from "./cards/CardFrame.tsx";
import { CrossingCard } from "./cards/CrossingCard.tsx";
import { EventCard } from "./cards/EventCard.tsx";
import { PlaceCard } from "./cards/PlaceCard.tsx";
import { RouteCard } from "./cards/RouteCard.tsx";
import type { PanelParts } from "./parts.ts";
import "./cards/cards.css";
import "./cards/glance.css";
import "./cards/cardParts.css";
import "./cards/cardCharts.css";
import "./cards/cardSources.css";

type Props = PanelParts & { readonly failed: boolean; readonly onRetry: () => void };

/** The card of what is chosen: who says so, what exactly, for when, and what it does not mean. */
export function Card({ failed, onRetry, ...parts }: Props) {
  const { view, verbs, library } = parts;
  const { focus, lang } = view;
  if (focus === null) return null;
  const words = cardWords[lang];
  const isComing = library === null && !failed;
  return (
    <CardFrame
      about={`${focus.kind}/${focus.id}`}
      kind={words.kinds[focus.kind]}
      title={titleOf(focus, parts)}
      when={focus.kind === "event" ? null : <CardDay {...parts} />}
      lang={lang}
      onClose={() => verbs.choose(null)}
    >
      {failed && library === null && (
        <div className="card-failed" role="alert">
          <p>{words.failed}</p>
          <button type="button" className="tool" onClick={onRetry}>
            {words.retry}
          </button>
        </div>
      )}
      <div
        key={`${focus.kind}/${focus.id}`}
        className="card-body"
        data-coming={isComing || undefined}
      >
        {bodyOf(focus, parts)}
      </div>
      {isComing && <p className="note">{panelWords[lang].loading}</p>}
    </CardFrame>
  );
}

function titleOf(focus: Focus, { atlas, view }: PanelParts): string {
  const { routes, crossings, events } = atlas.texts;
  if (focus.kind === "place") return atlas.places.get(focus.id)?.names[view.lang] ?? focus.id;
  if (focus.kind === "route") return routes[focus.id] ?? focus.id;
  if (focus.kind === "crossing") return crossings[focus.id] ?? focus.id;
  if (focus.kind === "border") {
    const border = bordersOf(atlas.places).get(focus.id);
    return border === undefined ? focus.id : borderName(atlas, border);
  }
  return events[focus.id] ?? focus.id;
}

function bodyOf(focus: Focus, parts: PanelParts): ReactNode {
  const { atlas, view } = parts;
  const unknown = <p className="unknown">{cardWords[view.lang].unknown}</p>;
  if (focus.kind === "place") {
    const place = atlas.places.get(focus.id);
    return place === undefined ? unknown : <PlaceCard {...parts} place={place} />;
  }
  if (focus.kind === "route") {
    const route = atlas.routes.get(focus.id);
    return route === undefined ? unknown : <RouteCard {...parts} route={route} />;
  }
  if (focus.kind === "crossing") {
    const crossing = atlas.crossings.get(focus.id);
    return crossing === undefined ? unknown : <CrossingCard {...parts} crossing={crossing} />;
  }
  if (focus.kind === "border") {
    const border = bordersOf(atlas.places).get(focus.id);
    return border === undefined ? unknown : <BorderCard {...parts} border={border} />;
  }
  const event = atlas.events.get(focus.id);
  return event === undefined ? unknown : <EventCard {...parts} event={event} />;
}
