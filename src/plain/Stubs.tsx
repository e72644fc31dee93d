import { memo } from "react";
import { type LabelPlace, labelBox } from "#scene/labelBox.ts";
import { STUB_RADIUS, type Stub } from "#scene/stubPlaces.ts";
import { STUB_SHAPES } from "#scene/stubShapes.ts";
import { type Colours, inked } from "./inked.ts";

/** At the edge: arrows to what lies beyond it, where no way is drawn that has one; with their names they are pressed like what they point at. */
export const Stubs = memo(function Stubs(props: {
  readonly stubs: readonly Stub[];
  readonly labels: readonly LabelPlace[];
  readonly letters: number;
  readonly colours: Colours;
  readonly hits: boolean;
}) {
  if (props.stubs.length === 0) return null;
  return (
    <g className="stubs">
      {props.stubs.map(({ id, at, turn, ways }) => (
        <g key={id} className="stub" data-place={id} data-ways={ways.length}>
          {props.hits && (
            <>
              <circle
                className="hit"
                cx={at[0]}
                cy={at[1]}
                r={14}
                fill="none"
                pointerEvents="all"
              />
              {props.labels
                .filter((label) => label.id === id)
                .map((label) => (
                  <Hit key={id} label={label} letters={props.letters} />
                ))}
            </>
          )}
          {ways.length === 0 && (
            <g
              pointerEvents="none"
              transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)}) rotate(${turn.toFixed(1)})`}
            >
              {STUB_SHAPES.map(({ path, ink }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: outlines of one drawing, one above the other
                <path key={i} d={path} {...inked(ink, props.colours)} />
              ))}
            </g>
          )}
        </g>
      ))}
    </g>
  );
});

function Hit({ label, letters }: { readonly label: LabelPlace; readonly letters: number }) {
  const { left, top, right, bottom } = labelBox(label, label.at, letters);
  const least = STUB_RADIUS * 3;
  return (
    <rect
      className="hit"
      x={left.toFixed(1)}
      y={top.toFixed(1)}
      width={(right - left).toFixed(1)}
      height={Math.max(least, bottom - top).toFixed(1)}
      fill="none"
      pointerEvents="all"
    />
  );
}
