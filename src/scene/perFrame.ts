import type { Frame } from "#scene/frame.ts";

/** Makes what depends on a frame and on the ground alone once for both: every day of the same picture shares it. */
export function perFrame<Ground extends object, Made>(
  make: (ground: Ground, frame: Frame) => Made,
): (ground: Ground, frame: Frame) => Made {
  const kept = new WeakMap<Frame, WeakMap<Ground, Made>>();
  return (ground, frame) => {
    const ones = kept.get(frame) ?? new WeakMap<Ground, Made>();
    kept.set(frame, ones);
    const known = ones.get(ground);
    if (known !== undefined) return known;
    const made = make(ground, frame);
    ones.set(ground, made);
    return made;
  };
}
