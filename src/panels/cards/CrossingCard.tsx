import { HOME } from "#atlas/home.ts";
import type { Crossing, PlaceId } from "#atlas/types.ts";
import { eventsOn } from "#dossier/eventsOn.ts";
import { crossingSources, routesThrough } from "#dossier/wayDossiers.ts";
import type { PanelParts } from "#panels/parts.ts";
import { CrossingForm } from "#plain/CrossingForm.tsx";
import { passageText, passageWords } from "#scene/knowledgeText.ts";
import { cardWords } from "#words/cardWords.ts";
import { printHeld } from "#words/edgeWords.ts";
import { printDate } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { isOld, passageKnowledge } from "#world/knowledgeOn.ts";
import { crossingOn, passageOn } from "#world/worldOn.ts";
import { Cite } from "./Cite.tsx";
import { CitingContext } from "./CitingContext.ts";
import { Correction } from "./Correction.tsx";
import { CrossingFacts } from "./CrossingFacts.tsx";
import { CrossingHistory } from "./CrossingHistory.tsx";
import { DayEvents } from "./DayEvents.tsx";
import { EarlierDrawn } from "./EarlierDrawn.tsx";
import { RouteLines } from "./RouteLines.tsx";
import { SourceList } from "./SourceList.tsx";
import { StateNow } from "./StateNow.tsx";

/** The card of a crossing or airport: its state on the day by whose rule, all states, and the routes through it. */
export function CrossingCard(props: PanelParts & { readonly crossing: Crossing }) {
  const { atlas, view, day, scene, library, crossing } = props;
  const { lang } = view;
  const words = wayWords[lang];
  const state = crossingOn(crossing, day);
  const passage = passageOn(crossing, day);
  const isAirport = crossing.type === "air";
  const knowledge = passageKnowledge(crossing, day);
  const more = passageText(atlas, crossing, day);
  const routes = routesThrough(atlas, crossing);
  const ends = [crossing.from, crossing.to].filter((id) => id !== null && id !== HOME);
  const events = eventsOn(atlas, ends as readonly PlaceId[], day);
  const news = events.flatMap(({ sources }) => sources);
  return (
    <CitingContext value={{ lang, order: [...new Set([...news, ...crossingSources(crossing)])] }}>
      <section className="card-part">
        <h3 id="card-state">{words.stateOn(scene.dayWords)}</h3>
        <p className="big-number" data-state={state}>
          <CrossingForm
            className="state-mark"
            state={state}
            isOld={isOld(knowledge)}
            isAir={isAirport}
          />{" "}
          <span>{sceneWords[lang].states[state]}</span>
        </p>
        {more !== "" && (
          <p className={isOld(knowledge) ? "warning" : "knowledge"} data-knowledge={knowledge.kind}>
            <span>{more}</span> {passage?.rule === "" && <Cite ids={passage.sources} />}
          </p>
        )}
        {day < atlas.last && (
          <StateNow
            then={passageWords(atlas, crossing, day)}
            now={passageWords(atlas, crossing, atlas.last)}
            lang={lang}
          />
        )}
        <p>{isAirport ? words.airportMeans[state] : words.crossingMeans[state]}</p>
        <DayEvents {...props} events={events} />
        <EarlierDrawn {...props} kind="crossing" id={crossing.id} />
        {passage !== undefined && passage.rule !== "" && (
          <dl className="facts">
            <dt>{words.rule}</dt>
            <dd>
              <span>
                {library?.longTexts.passageRules[passage.rule] ?? panelWords[lang].loading}
              </span>{" "}
              <Cite ids={passage.sources} />
            </dd>
            <dt>{words.whose}</dt>
            <dd>
              {words.setBy[isAirport && passage.setBy === "entry" ? "flight" : passage.setBy]}
            </dd>
            <dt>{words.holds}</dt>
            <dd>
              <span>{printHeld(passage, atlas.first, lang)}</span>{" "}
              {passage.from < atlas.first && <span>{words.beforeAtlas}</span>}
            </dd>
            <dt>{cardWords[lang].confidence}</dt>
            <dd>{cardWords[lang].levels[passage.confidence]}</dd>
            {passage.confirmed !== null && (
              <>
                <dt>{words.confirmed}</dt>
                <dd>{printDate(passage.confirmed, lang)}</dd>
              </>
            )}
          </dl>
        )}
        {library === null ? (
          <p className="note">{panelWords[lang].loading}</p>
        ) : (
          <p>{library.longTexts.crossings[crossing.id]}</p>
        )}
        <CrossingFacts {...props} />
      </section>
      <CrossingHistory {...props} />
      <section className="card-part">
        <h3 id="card-routes">{words.routesThrough}</h3>
        {routes.length === 0 ? (
          <p className="unknown">{words.noRoutesThrough}</p>
        ) : (
          <RouteLines {...props} routes={routes} />
        )}
      </section>
      <SourceList library={library} />
      <Correction view={view} atlas={atlas} record={`crossing/${crossing.id}`} />
    </CitingContext>
  );
}
