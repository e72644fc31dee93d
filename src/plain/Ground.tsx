import { memo } from "react";
import { CHOSEN_INKS, GROUND_INK } from "#scene/ink.ts";
import type { PlaceMark } from "#scene/scene.ts";
import { type Colours, inked } from "./inked.ts";
import type { Shapes } from "./shapesOf.ts";

type Props = {
  readonly shapes: Shapes;
  readonly places: readonly PlaceMark[];
  readonly prefix: string;
  readonly colours: Colours;
};

/** Sea, countries with their classes, borders, occupied land. */
export const Ground = memo(function Ground({ shapes, places, prefix, colours }: Props) {
  const withShape = places.flatMap((mark) => {
    const path = shapes.places.get(mark.id);
    return path ? [{ mark, path }] : [];
  });
  const patterns = (pick: (mark: PlaceMark) => string) =>
    withShape.map(({ mark, path }) => {
      const name = pick(mark);
      return name === "none" ? null : (
        <path key={mark.id} d={path} fill={`url(#${prefix}${name})`} pointerEvents="none" />
      );
    });
  return (
    <g className="ground" strokeLinejoin="round">
      <path className="sea" d={shapes.sphere} fill={colours("sea")} />
      {withShape.map(({ mark, path }) => (
        <path
          key={mark.id}
          d={path}
          fill={colours(mark.tone)}
          data-place={mark.id}
          data-class={mark.class ?? undefined}
        />
      ))}
      {patterns(({ pattern }) => pattern)}
      {patterns(({ over }) => over)}
      <g pointerEvents="none">
        <path
          d={shapes.occupied}
          {...inked(GROUND_INK.occupied, colours)}
          fill={`url(#${prefix}occupied)`}
        />
        <path d={shapes.coast} {...inked(GROUND_INK.coast, colours)} />
        <path d={shapes.inner} {...inked(GROUND_INK.inner, colours)} />
      </g>
      {withShape
        .filter(({ mark }) => mark.chosen)
        .map(({ mark, path }) => (
          <g key={mark.id} className="chosen-place" pointerEvents="none">
            {CHOSEN_INKS.map((ink) => (
              <path key={ink.stroke} d={path} {...inked(ink, colours)} />
            ))}
          </g>
        ))}
    </g>
  );
});
