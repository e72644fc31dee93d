import { memo, useId } from "react";
import { type Day, dateOf } from "#atlas/day.ts";
import type { StripBand, StripTick } from "#dossier/stripData.ts";
import { yearsIn } from "#dossier/stripData.ts";
import { SvgPatterns } from "#plain/SvgPatterns.tsx";

type Props = {
  readonly bands: readonly StripBand[];
  readonly ticks: readonly StripTick[];
  readonly start: Day;
  readonly end: Day;
  readonly day: Day;
  /** What is seen, for those who do not see it. */
  readonly label: string;
  readonly isSmall?: boolean;
};

const WIDTH = 360;
const BAND = 16;
const NAME = 15;
const TICKS = 11;
const AXIS = 16;

/** Bands of states over the months, with their causes as ticks; the chosen day crosses them all. */
export function Strip({ day, label, ...still }: Props) {
  const { bands, start, end, isSmall = false } = still;
  const { foot, height } = layoutOf(bands.length, isSmall);
  return (
    <svg
      className="strip"
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio={isSmall ? "none" : "xMidYMid meet"}
      role="img"
      aria-label={label}
    >
      <Bands {...still} />
      <path className="strip-day" d={`M${xOf(day, start, end)} 0V${height - foot}`} />
    </svg>
  );
}

function layoutOf(count: number, isSmall: boolean) {
  const [head, foot] = isSmall ? [0, 0] : [NAME + TICKS, AXIS];
  const step = head + BAND + (isSmall ? 0 : 6);
  return { head, foot, step, height: step * count + foot };
}

const xOf = (at: number, start: Day, end: Day): number =>
  round(((Math.min(Math.max(at, start), end) - start) / (end - start)) * WIDTH);

/** All that stays while the day moves. */
const Bands = memo(function Bands(props: Omit<Props, "day" | "label">) {
  const { bands, ticks, start, end, isSmall = false } = props;
  const prefix = `h${useId().replace(/\W/g, "")}-`;
  const x = (at: number) => xOf(at, start, end);
  const isPatterned = bands.some(({ pieces }) => pieces.some(({ pattern }) => pattern !== "none"));
  const { head, step, height } = layoutOf(bands.length, isSmall);
  return (
    <>
      {isPatterned && <SvgPatterns prefix={prefix} />}
      {!isSmall &&
        yearsIn(start, end).map((year) => (
          <g key={year} className="strip-year">
            {year > start && <path d={`M${x(year)} 0V${height - AXIS + 3}`} />}
            <text x={x(Math.max(year, start)) + 3} y={height - 3}>
              {dateOf(year).getUTCFullYear()}
            </text>
          </g>
        ))}
      {bands.map(({ name, pieces, seen }, i) => {
        const top = step * i + head;
        return (
          <g key={name}>
            {!isSmall && (
              <text className="strip-name" x={0} y={step * i + NAME - 4}>
                {name}
              </text>
            )}
            {pieces.map((piece) => {
              const [left, right] = [x(piece.from), x(piece.until)];
              const size = BAND * piece.height;
              const box = {
                x: left,
                y: round(top + BAND - size),
                width: Math.max(0.6, round(right - left)),
                height: size,
              };
              return (
                <g key={piece.from} className="strip-piece">
                  <title>{piece.words}</title>
                  <rect {...box} fill={`var(--${piece.tone})`} />
                  {piece.pattern !== "none" && (
                    <rect {...box} fill={`url(#${prefix}${piece.pattern})`} />
                  )}
                </g>
              );
            })}
            {seen !== null && seen < end && (
              <rect
                className="strip-repeated"
                x={x(seen)}
                y={top - 1}
                width={round(WIDTH - x(seen))}
                height={BAND + 2}
              />
            )}
            {ticks
              .filter(({ band }) => band === i)
              .map((tick) => (
                <path
                  key={`${tick.day}-${tick.title}`}
                  className="strip-tick"
                  data-turns={tick.turns || undefined}
                  d={`M${x(tick.day)} ${top - 2}v${tick.turns ? -9 : -5}`}
                >
                  <title>{tick.title}</title>
                </path>
              ))}
          </g>
        );
      })}
    </>
  );
});

const round = (value: number): number => Math.round(value * 10) / 10;
