import type { ReactNode } from "react";
import { ClassSwatch } from "#plain/ClassSwatch.tsx";
import type { ClassMark } from "#scene/placeMarks.ts";
import { PAGE_PREFIX } from "./PagePatterns.tsx";

type Props = {
  readonly mark: ClassMark;
  /** What follows the words of the class. */
  readonly more?: readonly string[];
  readonly children?: ReactNode;
};

/** A class as field of colour and in words. */
export const ClassLabel = ({ mark, more = [], children }: Props) => (
  <span className="class-label">
    <ClassSwatch mark={mark} prefix={PAGE_PREFIX} />
    <span>
      <span>{[mark.words, ...more].join("; ")}</span> {children}
    </span>
  </span>
);
