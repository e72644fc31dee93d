import type { Size } from "#scene/camera.ts";
import type { Hit } from "#scene/mapPort.ts";
import type { Scene } from "#scene/scene.ts";

type Props = {
  readonly hit: Hit;
  readonly scene: Scene;
  readonly size: Size;
};

/** What the pointer is on, in words; nothing stands here that a card does not say too. */
export function Tip({ hit, scene, size }: Props) {
  const [title, ...lines] = linesOf(hit, scene);
  if (title === undefined) return null;
  const style = {
    // The map's px count from the left in every language.
    left: `${Math.round(hit.x)}px`,
    insetBlockStart: `${Math.round(hit.y)}px`,
    translate: `${hit.x > size.width * 0.6 ? "calc(-100% - 12px)" : "12px"} ${hit.y > size.height * 0.7 ? "calc(-100% - 8px)" : "12px"}`,
  };
  return (
    <div className="stage-tip" style={style} aria-hidden="true">
      <b>{title}</b>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** Empty for what is chosen alone: its card says all of it, and a tip would lie on its name. */
function linesOf({ focus }: Hit, scene: Scene): readonly string[] {
  if (focus.kind === "route") {
    const route = scene.routes.find(({ id }) => id === focus.id);
    return route === undefined || route.chosen ? [] : [route.title, route.words];
  }
  if (focus.kind === "crossing") {
    const crossing = scene.crossings.find(({ id }) => id === focus.id);
    return crossing === undefined || crossing.chosen ? [] : [crossing.title, crossing.words];
  }
  if (focus.kind === "border") {
    const border = scene.borders.find(({ id }) => id === focus.id);
    return border === undefined || border.chosen ? [] : [border.name, border.words];
  }
  const place = scene.places.find(({ id }) => id === focus.id);
  const isAlone = scene.places.filter(({ chosen }) => chosen).length === 1;
  if (place === undefined || (place.chosen && isAlone)) return [];
  const figure = scene.layers.destinations
    ? scene.destinations.find(({ id }) => id === place.id)
    : undefined;
  return [place.name, figure?.label ?? "", place.words, place.second?.words ?? ""].filter(
    (line, i) => i === 0 || line !== "",
  );
}
