import { useId } from "react";
import type { ClassMark } from "#scene/placeMarks.ts";
import { SvgPatterns } from "./SvgPatterns.tsx";
import "./Swatch.css";

type Props = {
  /** `over` lies on colour and pattern: `aged` where the knowledge is old. */
  readonly mark: Pick<ClassMark, "tone" | "pattern"> & Partial<Pick<ClassMark, "over">>;
  /** Of patterns that the page holds already, where it has hundreds of swatches. */
  readonly prefix?: string;
};

/** A field of the map's ground in the colour and pattern of a class. */
export function Swatch({ mark: { tone, pattern, over = "none" }, prefix }: Props) {
  const own = `s${useId().replace(/\W/g, "")}-`;
  const patterns = [pattern, over].filter((name) => name !== "none");
  return (
    <svg
      className="swatch"
      viewBox="0 0 28 18"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {prefix === undefined && patterns.length > 0 && <SvgPatterns prefix={own} />}
      <rect width="28" height="18" rx="2" fill={`var(--${tone})`} />
      {patterns.map((name) => (
        <rect width="28" height="18" rx="2" fill={`url(#${prefix ?? own}${name})`} key={name} />
      ))}
    </svg>
  );
}
