import type { ReactNode } from "react";
import { Swatch } from "#plain/Swatch.tsx";
import type { ClassMark } from "#scene/placeMarks.ts";
import { PAGE_PREFIX } from "./PagePatterns.tsx";

type Props = {
  readonly mark: ClassMark;
  /** What follows the class, before how well it is known. */
  readonly more?: readonly string[];
  readonly children?: ReactNode;
};

/** A class as field of colour and in words. */
export const ClassLabel = ({ mark, more = [], children }: Props) => (
  <span className="class-label">
    <Swatch mark={mark} prefix={PAGE_PREFIX} />
    <span>
      <span>{[mark.said, ...more, mark.more].filter(Boolean).join("; ")}</span> {children}
    </span>
  </span>
);
