import type { SignLook } from "#scene/signShapes.ts";
import { WORN } from "./inked.ts";
import { SignShapes } from "./SignShapes.tsx";

/** The sign of a second class, as the map draws it, beside the words that say it. */
export const ClassSign = ({ sign, isOld }: SignLook) => (
  <svg className="class-sign" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
    <SignShapes look={{ sign, isOld }} colours={WORN} />
  </svg>
);
