import type { EarlierKind, EarlierState } from "./earlier.ts";
import type { EarlierValues } from "./figures.ts";
import type { LongTextsFile } from "./longTexts.ts";
import type { IncidentRecord, RecordsFile, SourceRecord } from "./records.ts";
import type { Lang, PlaceId, SourceId } from "./types.ts";

/** What the cards draw on beyond the atlas: sources, all figures, grounds of the classes, the longer words of one language. */
export type Library = {
  readonly lang: Lang;
  readonly sources: ReadonlyMap<SourceId, SourceRecord>;
  readonly records: RecordsFile;
  readonly grounds: ReadonlyMap<PlaceId, RecordsFile["risk"][number][1]>;
  readonly incidents: ReadonlyMap<string, IncidentRecord>;
  readonly earlier: EarlierValues;
  readonly drawn: Readonly<Record<EarlierKind, ReadonlyMap<string, readonly EarlierState[]>>>;
  readonly longTexts: LongTextsFile;
};

/** Opens the compiled records in one language. */
export function openLibrary(records: RecordsFile, longTexts: LongTextsFile, lang: Lang): Library {
  const incidents = records.risk.flatMap(([, { incidents: cases }]) => cases);
  return {
    lang,
    sources: new Map(records.sources.map((source) => [source.id, source])),
    records,
    grounds: new Map(records.risk),
    incidents: new Map(incidents.map((incident) => [incident.id, incident])),
    earlier: new Map(records.was),
    drawn: {
      risk: new Map(records.earlier.risk),
      visa: new Map(records.earlier.visa),
      crossing: new Map(records.earlier.crossing),
    },
    longTexts,
  };
}
