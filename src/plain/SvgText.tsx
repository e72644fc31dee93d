import type { Colours } from "./inked.ts";
import type { TextLine } from "./textLine.ts";

type Props = { readonly line: TextLine; readonly colours: Colours };

/** A line of text where it was laid out. */
export const SvgText = ({ line, colours }: Props) => (
  <text
    x={rounded(line.x)}
    y={rounded(line.y)}
    fontSize={rounded(line.size)}
    fontWeight={line.bold ? 700 : 400}
    fill={colours(line.muted ? "muted" : "ink")}
  >
    {line.text}
  </text>
);

const rounded = (value: number): number => Math.round(value * 100) / 100;
