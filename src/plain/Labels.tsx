import { memo } from "react";
import { type LabelPlace, LETTER_SIZE, LINE_HEIGHT } from "#scene/labelBox.ts";
import { type Colours, inked } from "./inked.ts";

/** From the middle of a line to its baseline, in letters' sizes. */
const BASELINE = 0.35;

/** Names and numbers where they were laid out. */
export const Labels = memo(function Labels(props: {
  readonly labels: readonly LabelPlace[];
  readonly letters: number;
  readonly colours: Colours;
}) {
  return (
    <g className="labels" pointerEvents="none" paintOrder="stroke" strokeLinejoin="round">
      {props.labels.map(({ id, kind, lines, dx, dy, align, at, ink }) => {
        const size = LETTER_SIZE[kind] * props.letters;
        const line = LINE_HEIGHT * size;
        const x = (at[0] + dx).toFixed(1);
        const y = at[1] + dy - ((lines.length - 1) * line) / 2 + BASELINE * size;
        return (
          <text
            key={`${kind}-${id}`}
            className={`label label-${kind}`}
            data-label={id}
            fontSize={Number(size.toFixed(2))}
            x={x}
            y={y.toFixed(1)}
            textAnchor={align}
            {...inked(ink, props.colours)}
          >
            {lines.map((text, i) => (
              <tspan
                key={text}
                x={x}
                dy={i === 0 ? 0 : Number(line.toFixed(2))}
                fontWeight={kind === "destination" && i === 0 ? 700 : undefined}
              >
                {text}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
});
