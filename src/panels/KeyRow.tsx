import { memo, useRef } from "react";
import { BorderForm } from "#plain/BorderForm.tsx";
import { CircleForm } from "#plain/CircleForm.tsx";
import { ClassSign } from "#plain/ClassSign.tsx";
import { CrossingForm } from "#plain/CrossingForm.tsx";
import { WORN } from "#plain/inked.ts";
import { type KeyState, keyStates } from "#scene/keyStates.ts";
import type { Legend, OverlayLegend } from "#scene/legend.ts";
import { Flyout } from "#ui/Flyout.tsx";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import { useOverflow } from "#ui/useOverflow.ts";
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
  /** Of that, what lies in the picture. */
  readonly seen: Legend;
  readonly view: Pick<ViewState, "lang" | "ways">;
  readonly verbs: Verbs;
  /** Whether that is still being looked for: the row keeps its room and tells nothing. */
  readonly isComing?: boolean;
  /** Whether a page for readers lies over it. */
  readonly isCovered: boolean;
};

/** The largest circle that stands in one row, in px. */
const LARGEST_RADIUS = 12;

/** The key in one row on the map's lower edge, of what is seen; all of it, with counts and limits, opens above. */
export const KeyRow = memo(function KeyRow(props: Props) {
  const { legend, seen, isComing, view, verbs, isCovered } = props;
  const { lang } = view;
  const words = panelWords[lang];
  const { overlay, second, destinations, routes } = seen;
  const list = useRef<HTMLUListElement>(null);
  const isLonger = useOverflow(list, seen);
  const circle = destinations?.drawn
    ? destinations.circles.find(({ radius }) => radius <= LARGEST_RADIUS)
    : undefined;
  const circles = (
    <>
      {circle !== undefined && (
        <li>
          <svg viewBox="0 0 26 26" className="key-circle" aria-hidden="true">
            <circle cx="13" cy="13" r={circle.radius} />
          </svg>
          <span>{circle.label}</span>
        </li>
      )}
      {destinations?.forms.map((form) => (
        <li key={form} data-form={form}>
          <svg viewBox="-13 -13 26 26" className="key-form" aria-hidden="true">
            <CircleForm form={form} radius={7} colours={WORN} />
          </svg>
          <span>{words.circleForms[form]}</span>
        </li>
      ))}
    </>
  );
  return (
    <aside className="key-row" aria-label={words.legend} data-covers="" inert={isCovered}>
      {/* What finds no room in the row is pushed to; a push needs the keyboard's way in. */}
      <ul
        className="key"
        aria-label={words.legend}
        ref={list}
        data-coming={isComing || undefined}
        data-longer={isLonger || undefined}
        tabIndex={isLonger ? 0 : undefined}
      >
        {overlay?.rows
          .filter(({ count }) => count > 0)
          .map(({ key, tone, pattern, label }) => (
            <li key={key} title={label} data-class={key}>
              <Swatch mark={{ tone, pattern }} />
              <span>{words.keyNames[`${overlay.id}-${key}`] ?? label}</span>
            </li>
          ))}
        {overlay?.over && (
          <li title={overlay.over.label} data-class={overlay.over.pattern}>
            <Swatch mark={{ tone: "land", pattern: overlay.over.pattern }} />
            <span>{borderWords[lang].key.shortOld}</span>
          </li>
        )}
        {second !== null && <Ladder legend={second} names={words.keyNames} />}
        {overlay === null && circles}
        {keyStates(seen).map((state, i) => (
          <li
            key={state.key}
            title={state.label}
            data-border-key={state.border === null ? undefined : state.key}
          >
            {state.way !== null && <WayLine state={state.way} />}
            {state.border !== null && <BorderForm look={state.border} className="key-line" />}
            {state.crossing !== null && <KeyForm {...state.crossing} />}
            <span>{shortName(state, overlay !== null && i === 0, lang)}</span>
          </li>
        ))}
        {routes?.air && (
          <li>
            <PlaneSign />
            <span>{words.byAir}</span>
          </li>
        )}
        {overlay !== null && circles}
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

const KeyForm = ({ state, isOld, isAir }: NonNullable<KeyState["crossing"]>) => (
  <CrossingForm state={state} isOld={isOld} isAir={isAir} className="key-form" />
);

type LadderProps = {
  readonly legend: OverlayLegend;
  readonly names: Readonly<Record<string, string>>;
};

/** The signs of a second overlay from end to end with what the ends stand for, and each that stands for a doubt. */
function Ladder({ legend: { id, title, rows }, names }: LadderProps) {
  const signed = rows.flatMap(({ key, sign, label, count }) =>
    sign === null || count === 0 ? [] : [{ key, sign, name: names[`${id}-${key}`] ?? label }],
  );
  const [steps = [], doubts = []] = [true, false].map((isStep) =>
    signed.filter(({ sign }) => sign.startsWith("level") === isStep),
  );
  const [least, ...more] = steps.toSorted((a, b) => a.sign.localeCompare(b.sign));
  const most = more.at(-1);
  return (
    <>
      {least !== undefined && (
        <li title={title} data-second={id}>
          {[least, ...more].map(({ sign }) => (
            <ClassSign key={sign} sign={sign} isOld={false} />
          ))}
          <span>{most === undefined ? least.name : `${least.name} → ${most.name}`}</span>
        </li>
      )}
      {doubts.map(({ key, sign, name }) => (
        <li key={key} title={title} data-second={id}>
          <ClassSign sign={sign} isOld={false} />
          <span>{name}</span>
        </li>
      ))}
    </>
  );
}

/** The first that stands behind the classes of an overlay says what begins here. */
function shortName(
  { key, label, way }: KeyState,
  isFirst: boolean,
  lang: ViewState["lang"],
): string {
  const words = borderWords[lang].key;
  if (key === "less") return words.shortLess;
  if (key === "old") return words.shortOld;
  return isFirst ? words[way === null ? "named" : "both"](label) : label;
}
