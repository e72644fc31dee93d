import { Fragment, memo } from "react";
import { LEADER_INKS } from "#scene/ink.ts";
import { type LabelPlace, LETTER_SIZE, LINE_HEIGHT } from "#scene/labelBox.ts";
import type { Line } from "#scene/lineMeets.ts";
import { type Colours, inked } from "./inked.ts";

/** From the middle of a line to its baseline, in letters' sizes. */
const BASELINE = 0.35;

/** Where lines are read without being drawn, a name and its number are two words. */
const BETWEEN = <tspan display="none"> </tspan>;

const linePath = ([x1, y1, x2, y2]: Line, [x, y]: LabelPlace["at"]): string =>
  `M${(x + x1).toFixed(1)} ${(y + y1).toFixed(1)}L${(x + x2).toFixed(1)} ${(y + y2).toFixed(1)}`;

/** Names and numbers where they were laid out. */
export const Labels = memo(function Labels(props: {
  readonly labels: readonly LabelPlace[];
  readonly letters: number;
  readonly colours: Colours;
}) {
  return (
    <g className="labels" pointerEvents="none" paintOrder="stroke" strokeLinejoin="round">
      {props.labels.map(
        ({ id, leader, at }) =>
          leader !== null && (
            <g key={`leader-${id}`} className="leader" data-leader={id}>
              {LEADER_INKS.map((ink) => (
                <path key={ink.stroke} d={linePath(leader, at)} {...inked(ink, props.colours)} />
              ))}
            </g>
          ),
      )}
      {props.labels.map(({ id, kind, lines, dx, dy, align, at, ink }) => {
        const size = LETTER_SIZE[kind] * props.letters;
        const line = LINE_HEIGHT * size;
        const x = (at[0] + dx).toFixed(1);
        const y = at[1] + dy - ((lines.length - 1) * line) / 2 + BASELINE * size;
        return (
          <Fragment key={`${kind}-${id}`}>
            <text
              className={`label label-${kind}`}
              data-label={id}
              fontSize={Number(size.toFixed(2))}
              x={x}
              y={y.toFixed(1)}
              textAnchor={align}
              {...inked(ink, props.colours)}
            >
              {lines.map((text, i) => (
                <Fragment key={text}>
                  {i > 0 && BETWEEN}
                  <tspan
                    x={x}
                    dy={i === 0 ? 0 : Number(line.toFixed(2))}
                    fontWeight={kind === "destination" && i === 0 ? 700 : undefined}
                  >
                    {text}
                  </tspan>
                </Fragment>
              ))}
            </text>{" "}
          </Fragment>
        );
      })}
    </g>
  );
});
