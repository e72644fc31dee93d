import { type RefObject, useMemo, useState } from "react";
import { fitted } from "#scene/fitted.ts";
import { FIRST_SIZE, useSize } from "#stage/useSize.ts";
import type { Camera } from "#view/viewState.ts";
import type { Reading } from "./Reading.ts";

/** The map, in px, over which the cameras of addresses and stories are chosen. */
const SEEN = { width: 1024, height: 640 } as const;

/** A reading whose picture is smaller than the map that its camera was chosen for: it shows the same ground. Where the reader has moved the map in it is left as it is. */
export function useFramed(reading: Reading, picture: RefObject<HTMLElement | null>): Reading {
  const { view, onMap } = reading;
  const size = useSize(picture);
  const [moved, setMoved] = useState<Camera | null>(null);
  const { map } = view;
  const verbs = useMemo(
    () => ({
      ...onMap,
      look: (camera: Camera | null) => {
        setMoved(camera);
        onMap.look(camera);
      },
    }),
    [onMap],
  );
  const camera = useMemo(() => {
    const isSmall = size.width < SEEN.width || size.height < SEEN.height;
    const isGiven = map !== null && map !== moved && size !== FIRST_SIZE;
    return isGiven && isSmall ? fitted(map, size, SEEN) : map;
  }, [map, moved, size]);
  return useMemo(
    () => ({ ...reading, view: { ...view, map: camera }, onMap: verbs }),
    [reading, view, camera, verbs],
  );
}
