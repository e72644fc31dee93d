import type { ExpressionSpecification } from "maplibre-gl";

/** `feature-state` of a mark, or a default before the first picture. */
export const state = (name: string, fallback: string | number | boolean): ExpressionSpecification =>
  ["coalesce", ["feature-state", name], fallback] as ExpressionSpecification;

/** One value where the state is so, another where it is not. */
export const when = (
  condition: ExpressionSpecification,
  yes: unknown,
  no: unknown,
): ExpressionSpecification => ["case", condition, yes, no] as ExpressionSpecification;

/** Whether the state of a mark has a value. */
export const is = (
  name: string,
  value: string | boolean,
  fallback: string | boolean = "",
): ExpressionSpecification => ["==", state(name, fallback), value] as ExpressionSpecification;
