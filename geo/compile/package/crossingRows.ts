import { type Day, printDay } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Compiled } from "#geo/compiled.ts";
import type { Row } from "./table.ts";

const dayText = (day: Day | null): string => (day === null ? "" : printDay(day));

/** The states of crossings and airports as they are drawn, day by day. */
export const crossingRows = ({ core, texts, records }: Compiled): Row[] =>
  [...openAtlas(core, texts.en, { records }).crossings.values()].flatMap(({ id, spans }) =>
    spans.map((span) => ({
      crossing: id,
      start: dayText(span.from),
      end: dayText(span.until),
      state: span.state,
      between: span.between.join(";"),
      rule: span.rule,
      confirmed: dayText(span.confirmed),
      sources: span.sources.join(";"),
    })),
  );
