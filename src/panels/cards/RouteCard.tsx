import { addDays } from "#atlas/day.ts";
import type { Route } from "#atlas/types.ts";
import { eventsOn } from "#dossier/eventsOn.ts";
import { leadOf } from "#dossier/leadOf.ts";
import { routeSources } from "#dossier/wayDossiers.ts";
import { PlaceButton } from "#panels/PlaceButton.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { routeText, routeWords } from "#scene/knowledgeText.ts";
import { cardWords } from "#words/cardWords.ts";
import { printEdge, printStart } from "#words/edgeWords.ts";
import { printDate, printFigure, printList } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { routeKnowledge } from "#world/routeKnowledge.ts";
import { routeOn } from "#world/worldOn.ts";
import { Cite } from "./Cite.tsx";
import { CitingContext } from "./CitingContext.ts";
import { Correction } from "./Correction.tsx";
import { DayEvents } from "./DayEvents.tsx";
import { Paragraphs } from "./Paragraphs.tsx";
import { ReturnLines } from "./ReturnLines.tsx";
import { RouteCrossings } from "./RouteCrossings.tsx";
import { SourceList } from "./SourceList.tsx";
import { StateNow } from "./StateNow.tsx";

/** The card of a route: its state on the day, where it leads, for whom, since when, and its crossings. */
export function RouteCard(props: PanelParts & { readonly route: Route }) {
  const { atlas, view, day, scene, library, route } = props;
  const { lang } = view;
  const words = wayWords[lang];
  const state = routeOn(atlas, route, day);
  const lead = leadOf(atlas, view.series, route.to, day);
  const knowledge = routeKnowledge(atlas, route, day);
  const more = routeText(atlas, route, day);
  const events = eventsOn(atlas, [route.to], day);
  const news = events.flatMap(({ sources }) => sources);
  const until =
    route.until === null
      ? null
      : route.ends === null
        ? printDate(addDays(route.until, -1), lang)
        : printEdge(null, route.ends, lang);
  return (
    <CitingContext
      value={{ lang, order: [...new Set([...news, ...routeSources(atlas, route, lead)])] }}
    >
      <section className="card-part">
        <h3 id="card-state">{words.stateOn(scene.dayWords)}</h3>
        <p className="big-number" data-state={state}>
          {sceneWords[lang].states[state]}
        </p>
        {more !== "" && (
          <p
            className={knowledge.kind === "confirmed" && knowledge.isOld ? "warning" : "knowledge"}
            data-knowledge={knowledge.kind}
          >
            {more}
          </p>
        )}
        {day < atlas.last && (
          <StateNow
            then={routeWords(atlas, route, day)}
            now={routeWords(atlas, route, atlas.last)}
            lang={lang}
          />
        )}
        <p>{words.routeMeans[state]}</p>
        <p className="note">{words.routeNot}</p>
        <DayEvents {...props} events={events} />
        <dl className="facts">
          <dt>{words.from}</dt>
          <dd>{printStart(route.from, route.since, atlas.first, lang)}</dd>
          <dt>{words.until}</dt>
          <dd>{until ?? words.noEnd}</dd>
          <dt>{words.who}</dt>
          <dd>{words.whos[route.who]}</dd>
          <dt>{words.modes}</dt>
          <dd>
            {printList(
              route.modes.map((mode) => words.modeNames[mode]),
              lang,
            )}
          </dd>
          <dt>{words.leads}</dt>
          <dd>
            <PlaceButton {...props} id={route.to} />
          </dd>
          <ReturnLines {...props} at={[route.to]} />
          <dt>{words.number}</dt>
          <dd>
            <span>
              {lead.figure === null
                ? words.numberNone
                : words.numberThere(printFigure(lead.figure, lang, lead.series.unit))}
            </span>{" "}
            <Cite ids={lead.figure?.sources ?? []} />
          </dd>
          <dt>{cardWords[lang].confidence}</dt>
          <dd>{cardWords[lang].levels[route.confidence]}</dd>
        </dl>
        {library === null ? (
          <p className="note">{panelWords[lang].loading}</p>
        ) : (
          <Paragraphs text={library.longTexts.routes[route.id] ?? ""} />
        )}
        <p>
          <Cite ids={route.sources} />
        </p>
      </section>
      <section className="card-part">
        <h3 id="card-stops">{words.stops}</h3>
        {library === null ? (
          <p className="note">{panelWords[lang].loading}</p>
        ) : (
          <ol className="stops">
            {route.stops.map((stop) => {
              const leg = route.legs.find(({ to }) => to === stop);
              return (
                <li key={stop}>
                  <span>{library.longTexts.stops[stop] ?? stop}</span>
                  {leg !== undefined && <span className="note"> {words.legModes[leg.mode]}</span>}
                </li>
              );
            })}
          </ol>
        )}
        <p className="note">{words.stopsNot}</p>
      </section>
      <RouteCrossings {...props} route={route} />
      <SourceList library={library} />
      <Correction view={view} atlas={atlas} record={`route/${route.id}`} />
    </CitingContext>
  );
}
