import type { Library } from "#panels/library.ts";
import { riskWords } from "#words/riskWords.ts";
import { Incident } from "./Incident.tsx";
import type { RiskStory } from "./riskStory.ts";

type Props = { readonly library: Library; readonly risk: RiskStory };

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
