import { ClassSign } from "#plain/ClassSign.tsx";
import { CrossingForm } from "#plain/CrossingForm.tsx";
import { Swatch } from "#plain/Swatch.tsx";
import type { Legend, OverlayLegend } from "#scene/legend.ts";
import type { ViewState } from "#view/viewState.ts";
import { printNumber } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { LegendBorders } from "./LegendBorders.tsx";
import type { PanelParts } from "./parts.ts";
import { PlaneSign, WayLine } from "./WayLine.tsx";
import "./LegendPanel.css";

type Props = Pick<PanelParts, "verbs"> & {
  readonly legend: Legend;
  readonly view: Pick<ViewState, "lang" | "ways">;
};

/** What colours, signs, patterns, circles, lines and forms mean, in words. */
export function LegendPanel({ legend, view, verbs }: Props) {
  const words = panelWords[view.lang];
  const { overlay, second, destinations, routes, crossings, borders } = legend;
  return (
    <section className="legend" aria-label={words.legend}>
      <h2 className="unseen">{words.legend}</h2>
      {overlay && <Classes legend={overlay} words={words} />}
      {second && <Classes legend={second} words={words} />}
      {destinations && <Circles legend={destinations} words={words} />}
      {borders && <LegendBorders legend={borders} lang={view.lang} />}
      {routes && <Lines legend={routes} view={view} verbs={verbs} />}
      {crossings && (
        <>
          <h3>{crossings.title}</h3>
          <ul className="legend-forms">
            {crossings.rows.map(({ key, state, isOld, isAir, label, count }) => (
              <li key={key} data-form={key}>
                <CrossingForm state={state} isOld={isOld} isAir={isAir} />
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
        {legend.rows.map(({ key, tone, pattern, sign, label, text, count }) => (
          <li key={key} data-class={key}>
            {sign === null ? (
              <Swatch mark={{ tone, pattern }} />
            ) : (
              <ClassSign sign={sign} isOld={false} />
            )}
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
            {legend.isSecond ? (
              <ClassSign sign="level-0" isOld={true} />
            ) : (
              <Swatch mark={{ tone: "land", pattern: legend.over.pattern }} />
            )}
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
      <p className="unseen">{legend.circles.map(({ label }) => label).join(", ")}</p>
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
  readonly view: Props["view"];
  readonly verbs: Props["verbs"];
}) {
  const { legend, view, verbs } = props;
  const { byAir, otherWays } = panelWords[view.lang];
  return (
    <>
      <h3>{legend.title}</h3>
      <ul className="legend-lines">
        {legend.lines.map(({ state, label }) => (
          <li key={state} data-form={state}>
            <WayLine state={state} />
            <span>{label}</span>
          </li>
        ))}
        {legend.air && (
          <li data-form="air">
            <PlaneSign />
            <span>{byAir}</span>
          </li>
        )}
      </ul>
      {legend.others !== "" && (
        <label className="legend-switch">
          <input
            type="checkbox"
            checked={view.ways === "all"}
            onChange={({ target }) => verbs.showWays(target.checked ? "all" : "passable")}
          />
          <span>{otherWays(legend.others)}</span>
        </label>
      )}
      <p className="note">{legend.note}</p>
    </>
  );
}
