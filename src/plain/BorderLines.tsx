import { memo } from "react";
import type { BorderId } from "#atlas/borders.ts";
import { borderInks } from "#scene/borderInk.ts";
import type { BorderMark } from "#scene/borderMarks.ts";
import { type Colours, inked } from "./inked.ts";

type Props = {
  readonly marks: readonly BorderMark[];
  readonly paths: ReadonlyMap<BorderId, string>;
  readonly colours: Colours;
  /** Whether a broad unseen line round each can be hit. */
  readonly hits: boolean;
};

/** Land borders by what they were on the day: all lines of one lie over another on the same path. */
export const BorderLines = memo(function BorderLines({ marks, paths, colours, hits }: Props) {
  return (
    <g className="borders" strokeLinejoin="round">
      {marks.map(({ id, state, less, isOld, chosen }) => {
        const d = paths.get(id) ?? "";
        return d === "" ? null : (
          <g key={id} className="border" data-border={id} data-state={state}>
            {hits && (
              <path
                className="hit"
                d={d}
                fill="none"
                stroke="none"
                strokeWidth={14}
                pointerEvents="stroke"
              />
            )}
            {borderInks({ state, less, isOld, chosen }).map((ink, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one drawing, one above the other
              <path key={i} d={d} pointerEvents="none" {...inked(ink, colours)} />
            ))}
          </g>
        );
      })}
    </g>
  );
});
