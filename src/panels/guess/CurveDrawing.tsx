import type { Figure } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { CURVE, type GuessCurve } from "#dossier/guessCurve.ts";
import { figureName } from "#scene/guess/figureName.ts";
import { printNumber, printPercent } from "#words/numberWords.ts";

type Props = {
  readonly curve: GuessCurve;
  readonly figures: readonly Figure[];
  /** What was set, by figure; the first is given. */
  readonly values: readonly (number | null)[];
  /** Whether the published numbers are drawn too. */
  readonly isShown: boolean;
  readonly unit: "people" | "percent";
  readonly lang: Lang;
  /** Of which a number is being set. */
  readonly focused?: number | null;
};

const { width: WIDTH, height: HEIGHT, left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM } = CURVE;

/** The line that was set, dashed, and the published one, whole. */
export function CurveDrawing({ curve, figures, values, isShown, unit, lang, focused }: Props) {
  const { xs, y } = curve;
  const print = unit === "percent" ? printPercent : printNumber;
  const given = figures[0]?.value ?? 0;
  const truth = figures.map(({ value }) => value);
  const set = figures.map((_, i) => (i === 0 ? given : (values[i] ?? null)));
  return (
    <>
      {focused != null && (
        <rect
          className="guess-column"
          x={(xs[focused] ?? 0) - 14}
          y={TOP}
          width={28}
          height={HEIGHT - TOP - BOTTOM}
          rx={4}
        />
      )}
      {curve.ticks.map((tick) => (
        <g key={tick} className="chart-tick" data-nought={tick === 0 || undefined}>
          <path d={`M${LEFT - 6} ${y(tick)}H${WIDTH - RIGHT + 8}`} />
          <text x={LEFT - 10} y={y(tick) + 3.5} textAnchor="end">
            {print(tick, lang)}
          </text>
        </g>
      ))}
      {figures.map((figure, i) => (
        <text key={figure.id} className="guess-when" x={xs[i]} y={HEIGHT - 8} textAnchor="middle">
          {figureName(figure, lang)}
        </text>
      ))}
      <path className="guess-line" d={lineOf(set)} />
      {set.map((value, i) =>
        value === null || i === 0 ? null : (
          <g key={figures[i]?.id}>
            <circle className="guess-dot" cx={xs[i]} cy={y(value)} r={5} />
            {!isShown && (
              <text className="guess-given" x={xs[i]} y={y(value) - 10} textAnchor="middle">
                {print(value, lang)}
              </text>
            )}
          </g>
        ),
      )}
      {isShown && <path className="guess-truth" d={lineOf(truth)} />}
      {truth.map((value, i) =>
        value === null || (i > 0 && !isShown) ? null : (
          <circle key={figures[i]?.id} className="guess-truth-dot" cx={xs[i]} cy={y(value)} r={4} />
        ),
      )}
      <text className="guess-given" x={xs[0]} y={y(given) - 10} textAnchor="middle">
        {print(given, lang)}
      </text>
    </>
  );

  /** Through what is there; where something is missing the line goes on to the next. */
  function lineOf(numbers: readonly (number | null)[]): string {
    const points = numbers.flatMap((value, i) => (value === null ? [] : [`${xs[i]} ${y(value)}`]));
    return points.length < 2 ? "" : `M${points.join("L")}`;
  }
}
