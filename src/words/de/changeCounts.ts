import type { ChangeCounts } from "#words/changesWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** In German: short lines of counts, "3 events, 8 crossings". */
export const changeCounts: ChangeCounts = {
  events: (n) => `${n} ${plural(n, "de", { one: "Ereignis", many: "Ereignisse" })}`,
  crossings: (n) =>
    `${n} ${plural(n, "de", { one: "Übergang oder Flughafen mit anderem Zustand", many: "Übergänge und Flughäfen mit anderem Zustand" })}`,
  visa: (n) =>
    `${n} ${plural(n, "de", { one: "Ort mit anderer Einreiseregel", many: "Orte mit anderer Einreiseregel" })}`,
  risk: (n) =>
    `${n} ${plural(n, "de", { one: "Ort mit anderer Stufe belegter Rückkehr", many: "Orte mit anderer Stufe belegter Rückkehr" })}`,
  figures: (n) =>
    `${printNumber(n, "de")} ${plural(n, "de", { one: "beendete Zählung", many: "beendete Zählungen" })}`,
};
