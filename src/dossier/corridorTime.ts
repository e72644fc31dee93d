import type { ForcedReturnRecord } from "#atlas/records.ts";
import type { Lang } from "#atlas/types.ts";
import { printDays } from "#words/dateWords.ts";
import { printEdge } from "#words/edgeWords.ts";
import { riskWords } from "#words/riskWords.ts";

type Times = Pick<ForcedReturnRecord, "start" | "startEdge" | "end" | "endEdge">;

/** When a corridor of forced return was in use: "16 October 2023", "since 2025". The end day is included. */
export function corridorTime({ start, startEdge, end, endEdge }: Times, lang: Lang): string {
  if (start !== null && end !== null) return printDays(start, end, lang);
  const from = printEdge(start, startEdge, lang);
  const to = printEdge(end, endEdge, lang);
  return to === "" ? riskWords[lang].corridorSince(from) : `${from} – ${to}`;
}
