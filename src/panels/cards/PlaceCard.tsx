import { useMemo } from "react";
import type { Place } from "#atlas/types.ts";
import { leadOf } from "#dossier/leadOf.ts";
import { figuresAt, placeDossier } from "#dossier/placeDossier.ts";
import type { PanelParts } from "#panels/parts.ts";
import { AllFigures } from "./AllFigures.tsx";
import { CitingContext } from "./CitingContext.ts";
import { Correction } from "./Correction.tsx";
import { DayEvents } from "./DayEvents.tsx";
import { DecisionTable } from "./DecisionTable.tsx";
import { EntrySection } from "./EntrySection.tsx";
import { Glance } from "./Glance.tsx";
import { HistorySection } from "./HistorySection.tsx";
import { NumberNote } from "./NumberNote.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { RiskSection } from "./RiskSection.tsx";
import { SourceList } from "./SourceList.tsx";
import { WaysSection } from "./WaysSection.tsx";

/** The card of a place: number and what is special about it, what happened on the day, others' counts, then entry, returns, ways, history, sources. */
export function PlaceCard(props: PanelParts & { readonly place: Place }) {
  const { atlas, view, day, library, place } = props;
  const { series, lang } = view;
  const { scaleGroup } = leadOf(atlas, series, place.id, day).series;
  const figures = useMemo(
    () => figuresAt(library, place.id, scaleGroup),
    [library, place.id, scaleGroup],
  );
  const dossier = useMemo(
    () => placeDossier(atlas, library, series, place.id, day, figures),
    [atlas, library, series, place.id, day, figures],
  );
  // While the day moves the same sources mostly stay: their numbers are not drawn anew.
  const sources = dossier.sources.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the joined ids say when the list is another one
  const citing = useMemo(() => ({ lang, order: dossier.sources }), [lang, sources]);
  const parts = { ...props, dossier };
  return (
    <CitingContext value={citing}>
      <Glance {...parts} />
      <NumberNote {...parts} />
      <DayEvents {...parts} events={dossier.news} />
      <PeopleSection {...parts} />
      <EntrySection {...parts} />
      <RiskSection {...parts} />
      <DecisionTable {...parts} />
      <WaysSection {...parts} />
      <HistorySection {...parts} />
      <AllFigures {...parts} />
      <SourceList library={library} />
      <Correction view={view} atlas={atlas} record={`place/${place.id}`} />
    </CitingContext>
  );
}
