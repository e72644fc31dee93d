import type { ComponentProps } from "react";
import type { Day } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { changesWords } from "#words/changesWords.ts";
import { printDate } from "#words/numberWords.ts";
import { BeforeAfterTable } from "./BeforeAfterTable.tsx";

type Table = ComponentProps<typeof BeforeAfterTable>;

type Props = Omit<Table, "heads"> & {
  readonly early: Day;
  readonly late: Day;
  readonly lang: Lang;
  /** Over the two columns, where the days alone would claim too much. */
  readonly heads?: Table["heads"] | undefined;
};

/** What held on the one day and on the other. */
export function BeforeAfter({ early, late, lang, heads, ...table }: Props) {
  const { on } = changesWords[lang];
  return (
    <BeforeAfterTable
      {...table}
      heads={heads ?? [on(printDate(early, lang)), on(printDate(late, lang))]}
    />
  );
}
