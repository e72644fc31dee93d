import { memo } from "react";
import type { Day } from "#atlas/day.ts";
import { dateOf } from "#atlas/day.ts";
import type { Library } from "#atlas/library.ts";
import { type Chart, type ChartPoint, chartOf } from "#dossier/chartOf.ts";
import { CHART, chartScale } from "#dossier/chartScale.ts";
import type { FigureGroup } from "#dossier/figureGroups.ts";
import { yearsIn } from "#dossier/stripData.ts";
import { textWidth } from "#scene/textWidth.ts";
import { printCounted } from "#words/countedWords.ts";
import { historyWords } from "#words/historyWords.ts";
import { printFigure, printNumber, printPercent } from "#words/numberWords.ts";

type Props = {
  readonly group: FigureGroup;
  readonly figures: FigureGroup["figures"];
  readonly day: Day;
  readonly library: Library;
  /** Whether its letters are read from the last row of a room. */
  readonly large: boolean;
};

const { width: WIDTH, height: HEIGHT, right: RIGHT, top: TOP, bottom: BOTTOM } = CHART;

/** The size of a chart's letters in px of its drawing, as the style sheet has them; larger where one reads from the last row. */
const SIZE = { usual: 10, large: 17 } as const;
/** Between a label and the line that it names. */
const BESIDE = 6;

/** The figures of one scale group over time; the table beside it says the same in words. */
export function FigureChart({ group, figures, day, library, large }: Props) {
  const chart = chartOf(figures);
  const left = roomOfLabels(chart, group, library, large);
  const { start, end, x } = chartScale(chart, left);
  const title = group.measures.map((id) => library.longTexts.measures[id]?.title ?? id).join(" · ");
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={historyWords[library.lang].chart(title, chart.points.length)}
    >
      <Marks group={group} figures={figures} library={library} large={large} />
      {day > start && day < end && (
        <path className="strip-day" d={`M${x(day)} ${TOP}V${HEIGHT - BOTTOM}`} />
      )}
    </svg>
  );
}

const printer = ({ unit }: FigureGroup) => (unit === "percent" ? printPercent : printNumber);

function roomOfLabels(
  { ticks }: Chart,
  group: FigureGroup,
  { lang }: Library,
  large: boolean,
): number {
  const size = large ? SIZE.large : SIZE.usual;
  const widths = ticks.map((tick) => textWidth(printer(group)(tick, lang), size, false));
  return Math.ceil(Math.max(0, ...widths)) + BESIDE;
}

/** All that stays while the day moves. */
const Marks = memo(function Marks({ group, figures, library, large }: Omit<Props, "day">) {
  const { lang } = library;
  const chart = chartOf(figures);
  const left = roomOfLabels(chart, group, library, large);
  const { start, end, x, y } = chartScale(chart, left);
  const print = printer(group);
  const middle = ({ low, high }: ChartPoint) => y((low + high) / 2);
  return (
    <>
      {chart.ticks.map((tick) => (
        <g key={tick} className="chart-tick" data-nought={tick === 0 || undefined}>
          <path d={`M${left} ${y(tick)}H${WIDTH - RIGHT}`} />
          <text x={left - BESIDE} y={y(tick) + 3.5} textAnchor="end">
            {print(tick, lang)}
          </text>
        </g>
      ))}
      {yearsIn(start, end)
        .filter((year) => year > start && year < end)
        .map((year) => (
          <g key={year} className="chart-year">
            <path d={`M${x(year)} ${TOP}V${HEIGHT - BOTTOM}`} />
            <text x={x(year) + 3} y={HEIGHT - 4}>
              {dateOf(year).getUTCFullYear()}
            </text>
          </g>
        ))}
      {chart.lines.map((line) => (
        <path
          key={line[0]?.figure.id}
          className="chart-line"
          d={line
            .map((point, i) => `${i === 0 ? "M" : "L"}${x(point.day)} ${middle(point)}`)
            .join("")}
        />
      ))}
      {chart.points.map((point) => (
        <g key={point.figure.id} className="chart-point" data-bound={point.figure.bound}>
          <title>
            {`${printCounted(point.figure, lang)}: ${printFigure(point.figure, lang, group.unit)}, ${library.longTexts.counters[point.figure.countedBy] ?? ""}`}
          </title>
          {point.low === point.high ? (
            <circle cx={x(point.day)} cy={y(point.low)} r={3} />
          ) : (
            <path d={`M${x(point.day)} ${y(point.low)}V${y(point.high)}`} />
          )}
          {point.figure.bound === "at_least" && (
            <path
              className="chart-more"
              d={`M${x(point.day)} ${y(point.low) - 4}v-6m-2.5 2.5l2.5 -2.5l2.5 2.5`}
            />
          )}
        </g>
      ))}
    </>
  );
});
