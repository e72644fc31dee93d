import type { Library } from "#atlas/library.ts";
import type { RiskDossier } from "#dossier/riskDossier.ts";
import { riskWords } from "#words/riskWords.ts";
import { Incident } from "./Incident.tsx";

type Props = { readonly library: Library; readonly risk: RiskDossier };

/** The documented cases that do not set the class on the day, each with the reason. */
export function CaseList({ library, risk }: Props) {
  const words = riskWords[library.lang];
  const others = risk.cases.filter(({ state }) => state !== "decides");
  if (risk.cases.length === 0) return <p>{words.noCases}</p>;
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{words.otherCases(others.length)}</summary>
      <ul className="entries">
        {others.map(({ incident, state }) => (
          <li key={incident.id} data-incident={incident.id}>
            <Incident incident={incident} library={library} state={words.caseStates[state]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
