import { memo, type ReactNode } from "react";
import { BorderForm } from "#plain/BorderForm.tsx";
import { ClassSign } from "#plain/ClassSign.tsx";
import type { BorderRow } from "#scene/borderRows.ts";
import type { Legend, OverlayLegend } from "#scene/legend.ts";
import { Flyout } from "#ui/Flyout.tsx";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import type { Verbs } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";
import { borderWords } from "#words/borderWords.ts";
import { panelWords } from "#words/panelWords.ts";
import "./KeyRow.css";
import { Swatch } from "#plain/Swatch.tsx";
import { PlaneSign, WayLine } from "./WayLine.tsx";

const LegendPanel = laterPart(() => import("./LegendPanel.tsx").then((chunk) => chunk.LegendPanel));

type Props = {
  readonly legend: Legend;
  readonly view: Pick<ViewState, "lang" | "ways">;
  readonly verbs: Verbs;
  /** Whether a page for readers lies over it. */
  readonly isCovered: boolean;
};

/** The largest circle that stands in one row, in px. */
const LARGEST_RADIUS = 12;

/** The key in one row on the map's lower edge; all of it, with counts and limits, opens above. */
export const KeyRow = memo(function KeyRow({ legend, view, verbs, isCovered }: Props) {
  const { lang } = view;
  const words = panelWords[lang];
  const { overlay, second, destinations, routes, borders } = legend;
  const rows = borders?.rows ?? [];
  const circle = destinations?.circles.find(({ radius }) => radius <= LARGEST_RADIUS);
  return (
    <aside className="key-row" aria-label={words.legend} data-covers="" inert={isCovered}>
      <ul className="key" aria-label={words.legend}>
        {overlay?.rows
          .filter(({ count }) => count > 0)
          .map(({ key, tone, pattern, label }) => (
            <li key={key} title={label} data-class={key}>
              <Swatch mark={{ tone, pattern }} />
              <span>{words.keyNames[`${overlay.id}-${key}`] ?? label}</span>
            </li>
          ))}
        {second !== null && <Ladder legend={second} names={words.keyNames} />}
        {overlay === null && circle !== undefined && (
          <li>
            <svg viewBox="0 0 26 26" className="key-circle" aria-hidden="true">
              <circle cx="13" cy="13" r={circle.radius} />
            </svg>
            <span>{circle.label}</span>
          </li>
        )}
        {overlay === null &&
          routes !== null &&
          routes.lines.map(({ state, label }) => (
            <li key={state}>
              <WayLine state={state} />
              {borderForm(rows.find(({ key }) => key === state))}
              <span>{label}</span>
            </li>
          ))}
        {overlay === null && routes?.air && (
          <li>
            <PlaneSign />
            <span>{words.byAir}</span>
          </li>
        )}
        {rows
          .filter(
            ({ key }) => overlay !== null || !routes?.lines.some(({ state }) => state === key),
          )
          .map((row, i) => (
            <li key={`border-${row.key}`} data-border-key={row.key} title={row.label}>
              {borderForm(row)}
              <span>{shortName(row, overlay !== null && i === 0, lang)}</span>
            </li>
          ))}
      </ul>
      <Flyout
        className="key-all"
        label={words.legend}
        opener={<span>{words.legend}</span>}
        opened={() => (
          <Later lang={lang}>
            <LegendPanel legend={legend} view={view} verbs={verbs} />
          </Later>
        )}
      />
    </aside>
  );
});

type LadderProps = {
  readonly legend: OverlayLegend;
  readonly names: Readonly<Record<string, string>>;
};

/** The signs of a second overlay from end to end, and what the ends stand for. */
function Ladder({ legend: { id, title, rows }, names }: LadderProps) {
  const steps = rows
    .flatMap(({ key, sign, label }) =>
      sign?.startsWith("level") ? [{ sign, name: names[`${id}-${key}`] ?? label }] : [],
    )
    .toSorted((a, b) => a.sign.localeCompare(b.sign));
  return (
    <li title={title} data-second={id}>
      {steps.map(({ sign }) => (
        <ClassSign key={sign} sign={sign} isOld={false} />
      ))}
      <span>{`${steps[0]?.name} → ${steps.at(-1)?.name}`}</span>
    </li>
  );
}

const borderForm = (row: BorderRow | undefined): ReactNode =>
  row === undefined ? null : <BorderForm look={row.look} className="key-line" />;

/** The first that stands behind the classes of an overlay says that borders begin here. */
function shortName({ key, label }: BorderRow, isFirst: boolean, lang: ViewState["lang"]): string {
  const words = borderWords[lang].key;
  if (key === "less") return words.shortLess;
  if (key === "old") return words.shortOld;
  return isFirst ? words.named(label) : label;
}
