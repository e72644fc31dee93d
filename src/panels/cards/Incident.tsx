import { memo } from "react";
import type { Library } from "#atlas/library.ts";
import type { IncidentRecord } from "#atlas/records.ts";
import { cardWords } from "#words/cardWords.ts";
import { printPartDate } from "#words/dateWords.ts";
import { Cite } from "./Cite.tsx";

type Props = {
  readonly incident: IncidentRecord;
  readonly library: Library;
  /** Why it counts on the day, or why it does not; empty where that is said already. */
  readonly state?: string;
};

/** A published case: when, what, who by role, how it ended. */
export const Incident = memo(function Incident({ incident, library, state = "" }: Props) {
  const { lang, longTexts } = library;
  const word = (name: string) => longTexts.incidentWords[name] ?? name;
  const text = longTexts.incidents[incident.id];
  return (
    <>
      <h5>
        <span>{text?.title ?? incident.id}</span> <Cite ids={incident.sources} />
      </h5>
      <p className="note">
        {[
          `${printPartDate(incident.date, lang)} (${word(`precision-${incident.precision}`)})`,
          word(`kind-${incident.kind}`),
          word(`group-${incident.group}`),
          word(`outcome-${incident.outcome}`),
          cardWords[lang].confidences[incident.confidence],
          ...(state === "" ? [] : [state]),
        ].join(" · ")}
      </p>
      <p>{text?.text}</p>
    </>
  );
});
