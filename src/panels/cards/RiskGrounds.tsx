import type { Library } from "#atlas/library.ts";
import type { RiskDossier } from "#dossier/riskDossier.ts";
import { printNumber, printShare } from "#words/numberWords.ts";
import { riskWords } from "#words/riskWords.ts";
import { Cite } from "./Cite.tsx";
import { Incident } from "./Incident.tsx";

type Props = { readonly library: Library; readonly risk: RiskDossier };

/** What sets the class on the day: cases, the asylum statistic, the treaty; and by which way people were returned. */
export function RiskGrounds({ library, risk }: Props) {
  const { lang, longTexts } = library;
  const words = riskWords[lang];
  const { verdict } = risk;
  const deciding = risk.cases.filter(({ state }) => state === "decides");
  const { statistic } = verdict;
  return (
    <>
      <dl className="facts">
        {verdict.pathways.length > 0 && (
          <>
            <dt>{words.pathway}</dt>
            <dd>
              {verdict.pathways
                .map((name) => longTexts.incidentWords[`pathway-${name}`])
                .join("; ")}
            </dd>
          </>
        )}
        <dt>{words.barrier}</dt>
        <dd>{verdict.barrier ? words.barrierYes : words.barrierNo}</dd>
      </dl>
      <h4>{words.grounds}</h4>
      <ul className="entries">
        {deciding.map(({ incident }) => (
          <li key={incident.id} data-incident={incident.id}>
            <Incident incident={incident} library={library} />
          </li>
        ))}
        {verdict.byTreaty && (
          <li>
            <span>{words.treaty}</span> <Cite ids={risk.treaties.sources} />
          </li>
        )}
        {deciding.length === 0 && !verdict.byStatistic && !verdict.byTreaty && (
          <li>{verdict.class === "0" ? words.tooLittle : words.noTrigger}</li>
        )}
        {statistic !== null && (
          <li>
            <span>
              {words.statistic(
                statistic.from,
                statistic.to,
                printNumber(statistic.substantive, lang),
                printShare(statistic.share, lang),
              )}
            </span>{" "}
            <span>
              {verdict.byStatistic
                ? words.statisticSets
                : isMet(statistic)
                  ? words.statisticMet
                  : words.statisticNot}
            </span>
          </li>
        )}
      </ul>
    </>
  );
}

const FEWEST = 20;
const HALF = 0.5;

/** Whether the asylum statistic alone would set class 3. */
const isMet = (statistic: { readonly substantive: number; readonly share: number }): boolean =>
  statistic.substantive >= FEWEST && statistic.share >= HALF;
