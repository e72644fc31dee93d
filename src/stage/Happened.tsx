import { edgeSpot } from "#scene/edgeSpot.ts";
import type { Box, Frame } from "#scene/frame.ts";
import type { Happening, Spot } from "#scene/happeningOf.ts";
import { isWithin } from "#scene/isWithin.ts";
import type { LabelPlaces } from "#scene/labelPlaces.ts";
import type { MapPort } from "#scene/mapPort.ts";
import { leaderOf, notePlaces } from "#scene/notePlaces.ts";
import type { Scene } from "#scene/scene.ts";
import "./Happened.css";

type Props = {
  readonly happening: Happening;
  readonly frame: Frame;
  readonly scene: Scene;
  readonly written: LabelPlaces;
  readonly port: MapPort;
  /** The part of the picture on which nothing lies. */
  readonly room: Box;
  /** Nothing may move by itself: what changed is ringed, and does not pulse. */
  readonly still: boolean;
};

type Point = readonly [x: number, y: number];

/** What has changed, shown where it is: each spot ringed, pulsing once, or pointed at where it lies beyond the edge, and words at some of them, with a line to each. */
export function Happened({ happening, frame, scene, written, port, room, still }: Props) {
  const { size } = frame;
  const { spots, notes, key } = happening;
  const standOf = (point: Spot["point"]): { readonly at: Point; readonly turn: number | null } => {
    const at = port.project(point);
    const isSeen = at !== null && isWithin(at, size);
    return isSeen ? { at, turn: null } : edgeSpot(at, point, frame.camera, room);
  };
  const asked = notes.map(({ spot, ...said }) => ({ ...said, at: standOf(spot.point).at }));
  const rings = spots.map(({ point }) => standOf(point).at);
  const boxes = notePlaces(asked, rings, scene, frame, written, room);
  return (
    <div className="stage-happened" aria-hidden="true">
      <svg width={size.width} height={size.height} aria-hidden="true">
        {boxes.map(({ at, box, words }) => {
          const [x1, y1, x2, y2] = leaderOf(at, box);
          return <line key={words} {...{ x1, y1, x2, y2 }} />;
        })}
        {spots.map(({ id, point }) => {
          const { at, turn } = standOf(point);
          return (
            <g
              key={`${key}-${id}`}
              transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}
            >
              {turn === null ? (
                <circle r={9} />
              ) : (
                <path d="M-9-7L5 0L-9 7Z" transform={`rotate(${turn.toFixed(1)})`} />
              )}
              {!still && <circle className="happened-pulse" r={9} />}
            </g>
          );
        })}
      </svg>
      {boxes.map(({ box, words }) => (
        <p
          key={words}
          className="happened-words"
          style={{
            // The map's px count from the left in every language.
            left: box.left,
            insetBlockStart: box.top,
            inlineSize: box.right - box.left,
          }}
        >
          {words}
        </p>
      ))}
    </div>
  );
}
