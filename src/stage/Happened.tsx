import { useMemo } from "react";
import { edgeSpot } from "#scene/edgeSpot.ts";
import type { Box, Frame } from "#scene/frame.ts";
import type { Happening, Spot } from "#scene/happeningOf.ts";
import { isWithin } from "#scene/isWithin.ts";
import { type LabelPlace, labelBox } from "#scene/labelBox.ts";
import type { MapPort } from "#scene/mapPort.ts";
import { noteBox } from "#scene/noteBox.ts";
import "./Happened.css";

type Props = {
  readonly happening: Happening;
  readonly frame: Frame;
  readonly labels: readonly LabelPlace[];
  readonly port: MapPort;
  /** The part of the picture on which nothing lies. */
  readonly room: Box;
  /** Nothing may move by itself: what changed is ringed, and does not pulse. */
  readonly still: boolean;
};

type Point = readonly [x: number, y: number];

const ALWAYS = 2;
/** About as large as the largest circles, in px. */
const RADIUS = 24;
const circleBox = ([x, y]: readonly [number, number]): Box => ({
  left: x - RADIUS,
  top: y - RADIUS,
  right: x + RADIUS,
  bottom: y + RADIUS,
});

/** What has changed, shown where it is: each spot ringed, pulsing once, or pointed at where it lies beyond the edge, and words at some of them, with a line to each. */
export function Happened({ happening, frame, labels, port, room, still }: Props) {
  const { size, letters, covered } = frame;
  const { spots, notes, key } = happening;
  const taken = useMemo(
    () => [
      ...covered,
      ...labels.map((label) => labelBox(label, label.at, letters)),
      ...labels.filter(({ kind }) => kind === "destination").map(({ at }) => circleBox(at)),
    ],
    [covered, labels, letters],
  );
  const standOf = (point: Spot["point"]): { readonly at: Point; readonly turn: number | null } => {
    const at = port.project(point);
    const isSeen = at !== null && isWithin(at, size);
    return isSeen ? { at, turn: null } : edgeSpot(at, point, frame.camera, room);
  };
  const boxes: { readonly at: Point; readonly box: Box; words: string }[] = [];
  for (const { spot, words } of notes) {
    const { at } = standOf(spot.point);
    const before = boxes.map(({ box }) => box);
    // The first words are always told here; others only where they hide nothing, and else beside the map.
    const hides = boxes.length < ALWAYS ? 1 : 0.1;
    const box = noteBox(words, at, room, letters, [...taken, ...before], before, hides);
    if (box !== null) boxes.push({ at, box, words });
  }
  return (
    <div className="stage-happened" aria-hidden="true">
      <svg width={size.width} height={size.height} aria-hidden="true">
        {boxes.map(({ at: [x, y], box, words }) => (
          <line
            key={words}
            x1={x}
            y1={y}
            x2={Math.max(box.left, Math.min(x, box.right))}
            y2={Math.max(box.top, Math.min(y, box.bottom))}
          />
        ))}
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
