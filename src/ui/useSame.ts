import { useRef } from "react";
import { isSame } from "#atlas/isSame.ts";

/** The object of the last time for as long as the data in it are the same, so that what draws it need not draw again. Of a changed whole the parts are not kept. */
export function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (!isSame(kept.current, value)) kept.current = value;
  return kept.current;
}
