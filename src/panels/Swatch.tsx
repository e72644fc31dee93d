import { useId } from "react";
import { SvgPatterns } from "#plain/SvgPatterns.tsx";
import type { Pattern } from "#scene/patterns.ts";

/** A field of the map's ground in the colour and pattern of a class. */
export function Swatch({ tone, pattern }: { readonly tone: string; readonly pattern: Pattern }) {
  const prefix = `s${useId().replace(/\W/g, "")}-`;
  return (
    <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true">
      {pattern !== "none" && <SvgPatterns prefix={prefix} />}
      <rect width="28" height="18" rx="2" style={{ fill: `var(--${tone})` }} />
      {pattern !== "none" && (
        <rect width="28" height="18" rx="2" fill={`url(#${prefix}${pattern})`} />
      )}
    </svg>
  );
}
