import { useDeferredValue, useMemo, useState } from "react";
import { useStore } from "zustand";
import { KeyRow } from "#panels/KeyRow.tsx";
import { groundSeen } from "#scene/groundSeen.ts";
import { legendIn } from "#scene/legendIn.ts";
import { useSame } from "#ui/useSame.ts";
import type { Reading } from "./Reading.ts";

type Props = {
  readonly reading: Pick<Reading, "legend" | "steady" | "verbs" | "sight" | "borders">;
  /** Whether a page for readers lies over it. */
  readonly isCovered: boolean;
};

/** The key in one row, of what is seen in the picture's present frame. Where that looks is worked out once the map rests, after it has been drawn. */
export function KeyInSight({ reading, isCovered }: Props) {
  const { legend, steady, verbs, borders } = reading;
  const sight = useStore(reading.sight);
  const { camera, proj, size, covered } = sight?.frame ?? NOWHERE;
  const looked = useDeferredValue(
    useMemo(
      () => (camera === null ? null : { camera, proj, size, covered }),
      [camera, proj, size, covered],
    ),
    null,
  );
  const ground = useMemo(
    () => (looked === null ? null : groundSeen(borders, looked)),
    [borders, looked],
  );
  const seen = useSame(
    sight === null || ground === null ? legend : legendIn(sight.scene, sight.frame, ground),
  );
  // What the build has drawn is of another picture than the one that the address asks for: nothing is told of that until it has been seen.
  const [first] = useState(legend);
  const isComing = sight !== null && ground === null && legend !== first;
  return <KeyRow {...{ legend, seen, isComing, verbs, isCovered }} view={steady} />;
}

const NOWHERE = {
  camera: null,
  proj: "globe",
  size: { width: 0, height: 0 },
  covered: [],
} as const;
