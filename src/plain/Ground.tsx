import { memo } from "react";
import type { PlaceMark } from "#scene/scene.ts";
import type { Shapes } from "./shapesOf.ts";

type Props = {
  readonly shapes: Shapes;
  readonly places: readonly PlaceMark[];
  readonly prefix: string;
};

/** Sea, countries with their classes, borders, occupied land. */
export const Ground = memo(function Ground({ shapes, places, prefix }: Props) {
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
    <g className="ground">
      <path className="sea" d={shapes.sphere} />
      {withShape.map(({ mark, path }) => (
        <path
          key={mark.id}
          d={path}
          style={{ fill: `var(--${mark.tone})` }}
          data-place={mark.id}
          data-class={mark.class ?? undefined}
        />
      ))}
      {patterns(({ pattern }) => pattern)}
      {patterns(({ second }) => second?.pattern ?? "none")}
      {patterns(({ over }) => over)}
      <path className="occupied" d={shapes.occupied} fill={`url(#${prefix}occupied)`} />
      <path className="coast" d={shapes.coast} />
      <path className="inner" d={shapes.inner} />
      {withShape
        .filter(({ mark }) => mark.chosen)
        .map(({ mark, path }) => (
          <path key={mark.id} className="chosen-place" d={path} />
        ))}
    </g>
  );
});
