import type { MapPort } from "#scene/mapPort.ts";
import type { Pointed } from "#view/talk.ts";
import "./PointerRing.css";

/** A ring round the place on the map that somebody points at from elsewhere. */
export function PointerRing({ port, at }: { readonly port: MapPort | null; readonly at: Pointed }) {
  const point = at === null ? null : (port?.project(at) ?? null);
  if (point === null) return null;
  return (
    <div
      className="pointer-ring"
      aria-hidden="true"
      // The map's px count from the left in every language.
      style={{ left: point[0], top: point[1] }}
    />
  );
}
