import { useId } from "react";
import { SvgPatterns } from "#plain/SvgPatterns.tsx";
import type { Pattern } from "#scene/patterns.ts";
import "./Swatch.css";

type Props = {
  readonly tone: string;
  readonly pattern: Pattern;
  /** Over colour and pattern: `aged` where the knowledge is old. */
  readonly over?: Pattern;
};

/** A field of the map's ground in the colour and pattern of a class. */
export function Swatch({ tone, pattern, over = "none" }: Props) {
  const prefix = `s${useId().replace(/\W/g, "")}-`;
  const patterns = [pattern, over].filter((name) => name !== "none");
  return (
    <svg
      className="swatch"
      viewBox="0 0 28 18"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {patterns.length > 0 && <SvgPatterns prefix={prefix} />}
      <rect width="28" height="18" rx="2" style={{ fill: `var(--${tone})` }} />
      {patterns.map((name) => (
        <rect width="28" height="18" rx="2" fill={`url(#${prefix}${name})`} key={name} />
      ))}
    </svg>
  );
}
