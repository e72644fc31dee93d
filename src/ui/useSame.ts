import { useRef } from "react";

/** The object of the last time for as long as the data in it are the same, so that what draws it need not draw again. */
export function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (!isSame(kept.current, value)) kept.current = value;
  return kept.current;
}

/** Whether two plain data say the same; of a changed whole the parts are not kept. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [keys, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === others.size &&
    keys.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}
