import { geoEqualEarth, geoPath } from "d3-geo";
import { memo } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import type { Lang, PlaceId } from "#atlas/types.ts";
import { cameraAt } from "#scene/camera.ts";
import type { Scene } from "#scene/scene.ts";
import type { Camera, Focus } from "#view/viewState.ts";
import { stageWords } from "#words/stageWords.ts";

type Props = {
  readonly scene: Scene;
  readonly lang: Lang;
  readonly outside: readonly PlaceId[];
  readonly borders: Borders;
  readonly onLook: (camera: Camera | null) => void;
  readonly onPick: (focus: Focus | null) => void;
};

const WIDTH = 168;
const HEIGHT = 82;
const FAR_ZOOM = 2.4;

/** The small world's own projection. */
const project = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: "Sphere" });

/** Its land, without any line on it: drawn only where the small world is, and once for all days. */
const Land = memo(function Land({ borders }: { readonly borders: Borders }) {
  const path = geoPath(project).digits(1);
  return <path className="overview-land" d={borders.countries.map((one) => path(one)).join("")} />;
});

/** The whole world in small, with the destinations that the frame leaves out as buttons. */
export function Overview({ scene, lang, outside, borders, onLook, onPick }: Props) {
  const words = stageWords[lang];
  if (!scene.layers.destinations) return null;
  const far = scene.destinations.filter(({ id }) => outside.includes(id)).slice(0, 6);
  if (far.length === 0) return null;
  return (
    <section className="overview" data-covers="" aria-label={words.far}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <Land borders={borders} />
        {scene.destinations.map(({ id, point, radius }) => {
          const [x = 0, y = 0] = project([point[0], point[1]]) ?? [];
          return (
            <circle key={id} cx={x.toFixed(1)} cy={y.toFixed(1)} r={Math.max(1.6, radius / 5)} />
          );
        })}
      </svg>
      <ul>
        {far.map(({ id, name, number, point }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                // In this order the camera belongs to the step that the choice makes, and Back undoes both.
                onPick({ kind: "place", id });
                onLook(cameraAt([point[0], point[1]], FAR_ZOOM));
              }}
            >
              <span>{name}</span> <b>{number}</b>
            </button>
          </li>
        ))}
      </ul>
      {far[0] !== undefined && far[0].dated !== "" && <p>{far[0].dated}</p>}
    </section>
  );
}
