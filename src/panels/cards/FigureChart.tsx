import { memo } from "react";
import type { Day } from "#atlas/day.ts";
import { dateOf } from "#atlas/day.ts";
import type { Library } from "#panels/library.ts";
import { printCounted } from "#words/dateWords.ts";
import { historyWords } from "#words/historyWords.ts";
import { printFigure, printNumber, printPercent } from "#words/numberWords.ts";
import { type Chart, type ChartPoint, chartOf } from "./chartOf.ts";
import type { FigureGroup } from "./figureGroups.ts";
import { yearsIn } from "./stripData.ts";

type Props = {
  readonly group: FigureGroup;
  readonly figures: FigureGroup["figures"];
  readonly day: Day;
  readonly library: Library;
};

const WIDTH = 360;
const HEIGHT = 132;
const LEFT = 52;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 18;

/** The figures of one scale group over time; the table beside it says the same in words. */
export function FigureChart({ group, figures, day, library }: Props) {
  const chart = chartOf(figures);
  const { start, end, x } = scaleOf(chart);
  const title = group.measures.map((id) => library.stories.measures[id]?.title ?? id).join(" · ");
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={historyWords[library.lang].chart(title, chart.points.length)}
    >
      <Marks group={group} figures={figures} library={library} />
      {day > start && day < end && (
        <path className="strip-day" d={`M${x(day)} ${TOP}V${HEIGHT - BOTTOM}`} />
      )}
    </svg>
  );
}

/** Where days and values stand in px. */
function scaleOf(chart: Chart) {
  const pad = Math.max(20, (chart.to - chart.from) * 0.04);
  const [start, end] = [(chart.from - pad) as Day, (chart.to + pad) as Day];
  const high = chart.top - chart.bottom;
  return {
    start,
    end,
    x: (at: number) => round(LEFT + ((at - start) / (end - start)) * (WIDTH - LEFT - RIGHT)),
    y: (value: number) =>
      round(HEIGHT - BOTTOM - ((value - chart.bottom) / high) * (HEIGHT - TOP - BOTTOM)),
  };
}

/** All that stays while the day moves. */
const Marks = memo(function Marks({ group, figures, library }: Omit<Props, "day">) {
  const { lang } = library;
  const chart = chartOf(figures);
  const { start, end, x, y } = scaleOf(chart);
  const print = group.unit === "percent" ? printPercent : printNumber;
  const middle = ({ low, high }: ChartPoint) => y((low + high) / 2);
  return (
    <>
      {chart.ticks.map((tick) => (
        <g key={tick} className="chart-tick" data-nought={tick === 0 || undefined}>
          <path d={`M${LEFT} ${y(tick)}H${WIDTH - RIGHT}`} />
          <text x={LEFT - 6} y={y(tick) + 3.5} textAnchor="end">
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
            {`${printCounted(point.figure, lang)}: ${printFigure(point.figure, lang, group.unit)}, ${library.stories.counters[point.figure.countedBy] ?? ""}`}
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

const round = (value: number): number => Math.round(value * 10) / 10;
