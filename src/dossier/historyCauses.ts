import { addMonths, type Day, printDay } from "#atlas/day.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { historyWords } from "#words/historyWords.ts";
import { hasEnded } from "#world/levelOf.ts";
import { WINDOW_MONTHS } from "#world/riskClass.ts";
import type { Edge } from "./edgesOf.ts";

/** What a change of class goes back to. */
export type Cause = { readonly title: string };

/** The dated rules that begin or end where a stretch of the visa class begins. */
export function visaCauses(library: Library, place: PlaceId, since: Edge): Cause[] {
  if (since.kind === "open") return [];
  const { records, longTexts, lang } = library;
  const isThen = (day: Day | null) =>
    day !== null &&
    (since.kind === "on" ? day === since.day : since.after < day && day <= since.by);
  return records.rules
    .filter(({ of, status }) => of === place && status === "in_force")
    .flatMap(({ id, start, startEdge, end }): Cause[] => {
      const title = longTexts.rules[id]?.title ?? id;
      if (isThen(start ?? startEdge?.latest ?? null)) return [{ title }];
      return isThen(end) ? [{ title: historyWords[lang].ends(title) }] : [];
    });
}

/** The cases that enter, end or leave the window on the day, or the asylum statistic of a new year. After the last search none ends or leaves. */
export function riskCauses(
  library: Library,
  place: PlaceId,
  day: Day,
  { riskSeen }: Pick<Atlas, "riskSeen">,
): Cause[] {
  const { longTexts, lang } = library;
  const words = historyWords[lang];
  const incidents = library.grounds.get(place)?.incidents ?? [];
  const found = incidents.flatMap((incident): Cause[] => {
    const { id, counts } = incident;
    const title = longTexts.incidents[id]?.title ?? id;
    if (counts === day) return [{ title }];
    if (day > riskSeen) return [];
    if (incident.endedBy === day && hasEnded(incident, day))
      return [{ title: words.released(title) }];
    return addMonths(counts, WINDOW_MONTHS) === day ? [{ title: words.leaves(title) }] : [];
  });
  if (found.length > 0) return found;
  return printDay(day).endsWith("-01-01") ? [{ title: words.statistic }] : [];
}
