import { OVERLAYS, type OverlayId } from "#atlas/types.ts";
import { Swatch } from "#plain/Swatch.tsx";
import { OVERLAY } from "#scene/overlays.ts";
import { classMark } from "#scene/placeMarks.ts";
import { printDate, printFigure, printMonth } from "#words/numberWords.ts";
import { placeWords } from "#words/placeWords.ts";
import { Cite } from "./Cite.tsx";
import { CitedLine } from "./CitedLine.tsx";
import { CiteNumber } from "./CiteNumber.tsx";
import { Earlier } from "./Earlier.tsx";
import { Jump } from "./Jump.tsx";
import { NowLine } from "./NowLine.tsx";
import type { PlaceParts } from "./placeParts.ts";

/** The three answers most asked for: how many, who may enter, who was sent back; then through whom the number is known. */
export function Glance({ atlas, view, day, scene, place, dossier, library }: PlaceParts) {
  const words = placeWords[view.lang];
  const { lead, visa } = dossier;
  const title = atlas.texts.series[lead.series.id]?.title ?? lead.series.id;
  const isHere = lead.figure === null || lead.figure.place === place.id;
  const classes = OVERLAYS.filter((id) => OVERLAY[id].about === "world").map((id) => ({
    id,
    mark: classMark(atlas, place, id, day),
  }));
  const short: Partial<Record<OverlayId, (evidence: string) => string>> = words.glance;
  const nameOf = (id: OverlayId) =>
    short[id]?.(printDate(OVERLAY[id].meant(atlas, day), view.lang)) ??
    OVERLAY[id].title(atlas, day);
  return (
    <>
      {lead.figure === null ? (
        <p className="unknown">{words.noFigure}</p>
      ) : (
        <p className="big-number" data-later={!lead.known || undefined}>
          <span>{printFigure(lead.figure, view.lang, lead.series.unit)}</span>{" "}
          <Cite ids={lead.figure.sources} />
        </p>
      )}
      <p className="big-what">
        <span>{isHere ? title : words.gone}</span>{" "}
        {lead.figure !== null && !lead.known && (
          <b>{words.countedLater(printMonth(lead.until, view.lang))}</b>
        )}{" "}
        {lead.figure !== null && (
          <Earlier figure={lead.figure.id} unit={lead.series.unit} library={library} />
        )}
      </p>
      {!isHere && <p className="note">{words.notHere(title)}</p>}
      <dl className="glance">
        {classes
          .filter(({ mark }) => mark.class !== "home")
          .map(({ id, mark }) => (
            <div key={id} data-class={mark.class}>
              <dt>
                <Jump to={`card-${id}`}>
                  <span>{nameOf(id)}</span>
                </Jump>
              </dt>
              <dd>
                <Swatch mark={mark} />
                <span>
                  {id === "visa" && visa.span?.covid
                    ? `${mark.words} · ${words.covidShort}`
                    : mark.words}
                </span>
              </dd>
              <NowLine {...{ atlas, view, day, place }} id={id} />
            </div>
          ))}
      </dl>
      {lead.figure !== null && library !== null && (
        <>
          <CitedLine library={library} figure={lead.figure} />
          <CiteNumber {...{ atlas, view, library }} figure={lead.figure} unit={lead.series.unit} />
        </>
      )}
      {lead.figure !== null && !lead.known && (
        <p className="warning">
          {words.afterTheDay(printMonth(lead.until, view.lang), scene.dayWords)}
        </p>
      )}
    </>
  );
}
