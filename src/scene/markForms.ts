import type { MarkForm } from "#scene/key.ts";
import type { DestinationMark } from "#scene/scene.ts";

const IS_IN: Readonly<Record<MarkForm, (mark: DestinationMark) => boolean>> = {
  range: ({ rings }) => rings.length > 0,
  least: ({ bound, halves }) => bound === "at_least" && halves === null,
  in: ({ halves }) => halves !== null && halves.in > 0,
  out: ({ halves }) => halves !== null && halves.out > 0,
  loss: ({ sign }) => sign < 0,
};

/** What circles tell beside their size, of all that the marks show. */
export const markForms = (marks: readonly DestinationMark[]): readonly MarkForm[] =>
  (Object.keys(IS_IN) as MarkForm[]).filter((form) => marks.some(IS_IN[form]));
