import type { LegMode } from "#atlas/types.ts";
import { CrossingForm } from "#plain/CrossingForm.tsx";
import { inked, WORN } from "#plain/inked.ts";
import { wayInk } from "#scene/ink.ts";
import type { Legend, OverlayLegend } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { printNumber } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import type { RouteState } from "#world/worldOn.ts";
import { LegendBorders } from "./LegendBorders.tsx";
import type { PanelParts } from "./parts.ts";
import { Swatch } from "./Swatch.tsx";
import "./LegendPanel.css";

const LINE_STATES = ["open", "restricted", "closed"] as const;

type Props = Pick<PanelParts, "verbs"> & {
  readonly legend: Legend;
  readonly view: Pick<ViewState, "lang">;
};

/** What colours, patterns, circles, lines and forms mean, in words. */
export function LegendPanel({ legend, view, verbs }: Props) {
  const words = panelWords[view.lang];
  const { overlay, second, destinations, routes, crossings, borders } = legend;
  return (
    <section className="legend" aria-label={words.legend}>
      <h2 className="stage-hidden">{words.legend}</h2>
      {overlay && <Classes legend={overlay} words={words} />}
      {second && <Classes legend={second} words={words} />}
      {destinations && <Circles legend={destinations} words={words} />}
      {borders && <LegendBorders legend={borders} lang={view.lang} />}
      {routes && <Lines legend={routes} lang={view.lang} />}
      {crossings && (
        <>
          <h3>{crossings.title}</h3>
          <ul className="legend-forms">
            {crossings.rows.map(({ key, state, isOld, label, count }) => (
              <li key={key} data-form={key}>
                <CrossingForm state={state} isOld={isOld} />
                <span>{label}</span>
                <span className="legend-count">{printNumber(count, view.lang)}</span>
              </li>
            ))}
          </ul>
          <p className="note">{words.crossingsZoom}</p>
        </>
      )}
      <p className="note">
        <span>{words.boundaries}</span>{" "}
        <button type="button" className="link" onClick={() => verbs.openPage("about")}>
          {words.why}
        </button>
      </p>
    </section>
  );
}

type Words = (typeof panelWords)["en"];

function Classes({ legend, words }: { readonly legend: OverlayLegend; readonly words: Words }) {
  return (
    <>
      <h3>{legend.title}</h3>
      <ul className="legend-classes">
        {legend.rows.map(({ key, tone, pattern, label, text, count }) => (
          <li key={key} data-class={key}>
            <Swatch tone={tone} pattern={pattern} />
            {text === "" ? (
              <span>{label}</span>
            ) : (
              <details>
                <summary>{label}</summary>
                <p>{text}</p>
              </details>
            )}
            <span className="legend-count" title={words.countries(count)}>
              {count}
            </span>
          </li>
        ))}
        {legend.over !== null && (
          <li data-class={legend.over.pattern}>
            <Swatch tone="land" pattern={legend.over.pattern} />
            <details>
              <summary>{legend.over.label}</summary>
              <p>{legend.over.text}</p>
            </details>
            {legend.over.count !== null && (
              <span className="legend-count" title={words.countries(legend.over.count)}>
                {legend.over.count}
              </span>
            )}
          </li>
        )}
      </ul>
      {legend.notes.map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

function Circles(props: {
  readonly legend: NonNullable<Legend["destinations"]>;
  readonly words: Words;
}) {
  const { legend, words } = props;
  const largest = Math.max(...legend.circles.map(({ radius }) => radius));
  const height = Math.max(largest * 2, legend.circles.length * 17) + 4;
  return (
    <>
      <h3>{legend.title}</h3>
      <svg className="legend-circles" viewBox={`0 0 220 ${height}`} aria-hidden="true">
        {legend.circles.map(({ radius, label }, i) => {
          const top = height - 2 - radius * 2;
          const text = Math.min(height - 4, 14 + i * 17);
          return (
            <g key={label}>
              <circle cx={largest + 2} cy={height - 2 - radius} r={radius} />
              <path d={`M${largest + 2} ${top}L${largest * 2 + 14} ${text - 4}`} />
              <text x={largest * 2 + 18} y={text}>
                {label}
              </text>
            </g>
          );
        })}
      </svg>
      <p className="stage-hidden">{legend.circles.map(({ label }) => label).join(", ")}</p>
      {legend.notes.map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
      <details className="note">
        <summary>{words.counted}</summary>
        {legend.text.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </>
  );
}

function Lines(props: {
  readonly legend: NonNullable<Legend["routes"]>;
  readonly lang: keyof typeof sceneWords;
}) {
  const { legend, lang } = props;
  const { states } = sceneWords[lang];
  const { land, air, mixed, notFoundClosed } = panelWords[lang];
  return (
    <>
      <h3>{legend.title}</h3>
      <ul className="legend-lines">
        <li>
          <Line width={3} state="open" mode="land" />
          <span>{land}</span>
        </li>
        <li>
          <Line width={3} state="open" mode="air" />
          <span>{air}</span>
        </li>
        <li>
          <Line width={3} state="open" mode="mixed" />
          <span>{mixed}</span>
        </li>
        {LINE_STATES.slice(1).map((state) => (
          <li key={state}>
            <Line width={3} state={state} />
            <span>{states[state]}</span>
          </li>
        ))}
        {legend.lapsed > 0 && (
          <li data-form="lapsed">
            <Line width={2} state="lapsed" />
            <span>{`${states.lapsed} (${printNumber(legend.lapsed, lang)})`}</span>
          </li>
        )}
        <li>
          <Line width={2} state="unknown" />
          <span>{notFoundClosed}</span>
        </li>
        {legend.widths.map(({ width, label }) => (
          <li key={label}>
            <Line width={width} state="open" />
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <p className="note">{legend.note}</p>
    </>
  );
}

/** A line as the map draws it. */
const Line = (props: {
  readonly width: number;
  readonly state: RouteState;
  readonly mode?: LegMode;
}) => {
  const { width, state, mode = "land" } = props;
  return (
    <svg viewBox="0 0 36 10" aria-hidden="true">
      <path
        d="M2 5H34"
        {...inked(wayInk({ width, state, chosen: false, dim: false }, mode), WORN)}
      />
    </svg>
  );
};
