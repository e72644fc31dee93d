import { type RefObject, useMemo } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import { chosenPoint } from "#scene/chosenPoint.ts";
import { type Box, type Frame, frameOf } from "#scene/frame.ts";
import { freePart } from "#scene/freePart.ts";
import { type LabelPlaces, labelPlaces } from "#scene/labelPlaces.ts";
import { openingOn } from "#scene/openingOn.ts";
import type { PaletteName } from "#scene/palette.ts";
import { partedScene } from "#scene/partedScene.ts";
import type { Scene } from "#scene/scene.ts";
import { useCovered } from "#stage/useCovered.ts";
import { useMedia } from "#ui/useMedia.ts";
import { useSame } from "#ui/useSame.ts";
import type { ViewState } from "#view/viewState.ts";

type Asked = {
  readonly box: RefObject<HTMLElement | null>;
  readonly size: Frame["size"];
  readonly view: Pick<ViewState, "map" | "proj">;
  readonly palette: PaletteName;
  /** The ground at the scale that the page begins with, so that no name moves when a finer one comes. */
  readonly ground: Borders;
  /** Whether it is the picture of the whole page, with the statement on it, the key and the card. */
  readonly isWhole: boolean;
};

/** A scene as it stands in the box of a map. */
export type LaidOut = {
  readonly scene: Scene;
  readonly opening: ReturnType<typeof openingOn>;
  readonly frame: Frame;
  readonly covered: Frame["covered"];
  readonly written: LabelPlaces;
  /** What statement, key and card leave free, and what they will once something is chosen. */
  readonly room: Box;
  readonly roomBeside: Box;
};

/** Frames a scene in a box, parts its circles and lays out its names, anew only where that would come out differently. */
export function useLaidOut(
  whole: Scene,
  { box, size, view, palette, ground, isWhole }: Asked,
): LaidOut {
  const covered = useCovered(box);
  const isWide = useMedia("(min-width: 701px)");
  const chosen = chosenPoint(whole);
  const [lon, lat] = chosen ?? [null, null];
  const all = { left: 0, top: 0, right: size.width, bottom: size.height };
  const room = isWhole ? freePart(size, chosen !== null, isWide) : all;
  const roomBeside = isWhole ? freePart(size, true, isWide) : all;
  const opening = useMemo(
    () =>
      openingOn(size, view.proj, lon === null || lat === null ? null : [lon, lat], isWhole, isWide),
    [size, view.proj, lon, lat, isWhole, isWide],
  );
  const frame = useMemo(
    () => frameOf(view.map ?? opening, view.proj, size, palette, covered),
    [view.map, opening, view.proj, size, palette, covered],
  );
  const { places, destinations, routes, layers } = whole;
  const crossings = useSame(whole.crossings);
  // A day on which nothing of this changes is laid out as the day before was.
  const parted = useMemo(
    () => partedScene({ destinations, routes, layers }, frame),
    [destinations, routes, layers, frame],
  );
  const standing = useMemo(() => ({ places, crossings, ...parted }), [places, crossings, parted]);
  const written = useMemo(() => labelPlaces(standing, frame, ground), [standing, frame, ground]);
  const scene = useMemo(() => ({ ...whole, ...standing }), [whole, standing]);
  return { scene, opening, frame, covered, written, room, roomBeside };
}
