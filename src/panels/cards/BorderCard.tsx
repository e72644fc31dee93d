import { type Border, borderId, bordersOf } from "#atlas/borders.ts";
import { BELARUS, HOME } from "#atlas/home.ts";
import { borderDossier, SHAPES } from "#dossier/borderDossier.ts";
import { eventsOn } from "#dossier/eventsOn.ts";
import { PlaceButton } from "#panels/PlaceButton.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { BorderForm } from "#plain/BorderForm.tsx";
import { borderName, borderText, countsText } from "#scene/borderText.ts";
import { borderCardWords } from "#words/borderCardWords.ts";
import { borderWords } from "#words/borderWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { borderOn } from "#world/bordersOn.ts";
import { Cite } from "./Cite.tsx";
import { CitingContext } from "./CitingContext.ts";
import { Correction } from "./Correction.tsx";
import { CrossingLines } from "./CrossingLines.tsx";
import { DayEvents } from "./DayEvents.tsx";
import { RouteLines } from "./RouteLines.tsx";
import { SourceList } from "./SourceList.tsx";
import { StateHistory } from "./StateHistory.tsx";
import { StateNow } from "./StateNow.tsx";

/** The card of a land border: what it was on the day, by which crossings, and what it was before and after. */
export function BorderCard(props: PanelParts & { readonly border: Border }) {
  const { atlas, view, day, scene, library, border } = props;
  const { lang } = view;
  const words = borderCardWords[lang];
  const now = borderOn(atlas, border, day);
  const { state, less, isOld, passages } = now;
  const dossier = borderDossier(atlas, border);
  const events = eventsOn(
    atlas,
    [border.from, border.to].filter((id) => id !== HOME),
    day,
  );
  const news = events.flatMap(({ sources }) => sources);
  const special = words.special[border.id];
  return (
    <CitingContext value={{ lang, order: [...new Set([...news, ...dossier.sources])] }}>
      <section className="card-part">
        <h3 id="card-state">{wayWords[lang].stateOn(scene.dayWords)}</h3>
        <p className="big-number" data-state={state}>
          <BorderForm className="border-mark" look={{ state, less, isOld }} />{" "}
          <span>{borderWords[lang].states[state]}</span>
        </p>
        <p>{countsText(now, lang)}</p>
        {day < atlas.last && (
          <StateNow
            then={borderText(now, lang)}
            now={borderText(borderOn(atlas, border, atlas.last), lang)}
            lang={lang}
          />
        )}
        {now.disagree && <p className="warning">{borderWords[lang].contradict}</p>}
        {isOld && <p className="warning">{borderWords[lang].old}</p>}
        <DayEvents {...props} events={events} />
        <p>{words.means[passages.length === 0 ? "none" : state]}</p>
        {special !== undefined && <p className="note">{special}</p>}
        <p className="note">{words.not}</p>
        {border.from === BELARUS && <ThroughBelarus {...props} />}
        <dl className="facts">
          <dt>{words.leadsTo}</dt>
          <dd>
            <PlaceButton {...props} id={border.to} />
          </dd>
          <dt>{words.line}</dt>
          <dd>
            <span>{words.shapes}</span> <Cite ids={[SHAPES]} />
          </dd>
        </dl>
      </section>
      {passages.length > 0 && (
        <section className="card-part">
          <h3 id="card-crossings">{words.crossings}</h3>
          <CrossingLines
            {...props}
            crossings={passages.map(({ crossing }) => crossing)}
            at={border.to}
          />
        </section>
      )}
      {passages.length > 0 && (
        <StateHistory
          {...props}
          title={words.history}
          band={dossier.band}
          bandKey={words.bandKey}
          rows={dossier.rows}
        />
      )}
      <section className="card-part">
        <h3 id="card-routes">{words.routes}</h3>
        {dossier.routes.length === 0 ? (
          <p className="unknown">{words.noRoutes}</p>
        ) : (
          <RouteLines {...props} routes={dossier.routes} />
        )}
      </section>
      <SourceList library={library} />
      <Correction view={view} atlas={atlas} record={`border/${border.id}`} />
    </CitingContext>
  );
}

/** Before this border lies another one. */
function ThroughBelarus({ atlas, view, verbs, day }: PanelParts) {
  const first = bordersOf(atlas.places).get(borderId(HOME, BELARUS));
  if (first === undefined) return null;
  return (
    <p>
      <span>{borderCardWords[view.lang].through(borderName(atlas, first))}</span>{" "}
      <button
        type="button"
        className="link"
        onClick={() => verbs.choose({ kind: "border", id: first.id })}
      >
        {borderText(borderOn(atlas, first, day), view.lang)}
      </button>
    </p>
  );
}
