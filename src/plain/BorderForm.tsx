import { borderInks } from "#scene/borderInk.ts";
import type { BorderMark } from "#scene/borderMarks.ts";
import { inked, WORN } from "./inked.ts";

/** A piece of a border as the map draws it. */
export const BorderForm = ({
  look,
  className,
}: {
  readonly look: Pick<BorderMark, "state" | "less" | "isOld">;
  readonly className?: string;
}) => (
  <svg className={className} viewBox="0 0 36 10" aria-hidden="true">
    {borderInks(look).map((ink, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of one drawing, one above the other
      <path key={i} d="M2 5H34" {...inked(ink, WORN)} />
    ))}
  </svg>
);
