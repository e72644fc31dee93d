import { memo } from "react";
import { hasBand, inkOf, PATTERNS, TILES } from "#scene/patterns.ts";
import { type Colours, WORN } from "./inked.ts";

/** The tiles as SVG patterns; `prefix` keeps the ids of two drawings on one page apart. */
export const SvgPatterns = memo(function SvgPatterns({
  prefix,
  colours = WORN,
}: {
  readonly prefix: string;
  readonly colours?: Colours;
}) {
  return (
    <defs>
      {PATTERNS.map((name) => {
        const { side, path, stroke } = TILES[name];
        return (
          <pattern
            key={name}
            id={`${prefix}${name}`}
            width={side}
            height={side}
            patternUnits="userSpaceOnUse"
          >
            {hasBand(name) && (
              <path
                d={path}
                fill="none"
                stroke={colours("halo")}
                strokeOpacity={0.6}
                strokeWidth={stroke + 1.6}
              />
            )}
            <path
              d={path}
              fill="none"
              stroke={colours(inkOf(name))}
              strokeWidth={stroke}
              strokeLinecap={name === "dots" ? "round" : "butt"}
            />
          </pattern>
        );
      })}
    </defs>
  );
});
