import { type SignLook, signShapes } from "#scene/signShapes.ts";
import { type Colours, inked } from "./inked.ts";

/** The sign of a second class round 0, 0. */
export const SignShapes = ({
  look,
  colours,
}: {
  readonly look: SignLook;
  readonly colours: Colours;
}) =>
  signShapes(look).map(({ path, ink }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: outlines of one drawing, one above the other
    <path key={i} d={path} {...inked(ink, colours)} />
  ));
