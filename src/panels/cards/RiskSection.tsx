import { corridorTime } from "#dossier/corridorTime.ts";
import { RiskByAge } from "#panels/RiskByAge.tsx";
import { Swatch } from "#plain/Swatch.tsx";
import { classMark } from "#scene/placeMarks.ts";
import { cardWords } from "#words/cardWords.ts";
import { printDate } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { riskWords } from "#words/riskWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { evidenceDay, isEvidenceOld } from "#world/worldOn.ts";
import { CaseList } from "./CaseList.tsx";
import { Cite } from "./Cite.tsx";
import { EarlierDrawn } from "./EarlierDrawn.tsx";
import type { PlaceParts } from "./placeParts.ts";
import { RiskGrounds } from "./RiskGrounds.tsx";
import { TreatyFacts } from "./TreatyFacts.tsx";

/** What is documented about forced return from a place, by which grounds, and what stands against it. */
export function RiskSection(parts: PlaceParts) {
  const { atlas, view, verbs, day, place, dossier, library } = parts;
  const { lang } = view;
  const words = riskWords[lang];
  const { risk } = dossier;
  const mark = classMark(atlas, place, "risk", day);
  const isClassed = atlas.risk.has(place.id);
  const meaning = atlas.texts.classes[`risk-${mark.class}`]?.text;
  return (
    <section className="card-part">
      <h3 id="card-risk" tabIndex={-1}>
        {words.title(printDate(evidenceDay(atlas, day), lang))}
      </h3>
      {isClassed ? (
        <>
          <p className="class-line">
            <Swatch mark={mark} />
            <strong>{mark.words}</strong>
          </p>
          {isEvidenceOld(atlas, day) && (
            <p className="warning">
              {sceneWords[lang].riskOld.text(printDate(atlas.riskSeen, lang))}
            </p>
          )}
          {meaning !== undefined && <p>{meaning}</p>}
          <EarlierDrawn {...parts} kind="risk" id={place.id} />
          {risk === null ? (
            <p className="note">{library === null ? panelWords[lang].loading : words.noGrounds}</p>
          ) : (
            library !== null && (
              <>
                {day > atlas.riskSeen && <RiskByAge library={library} rule={risk.rule} day={day} />}
                <RiskGrounds library={library} risk={risk} />
                <CaseList library={library} risk={risk} />
                {risk.corridors.length > 0 && (
                  <>
                    <h4>{words.corridors}</h4>
                    <p className="note">{words.corridorsNot}</p>
                    <ul className="entries">
                      {risk.corridors.map(({ id, sources, confidence, ...corridor }) => (
                        <li key={id} data-corridor={id}>
                          <h5>
                            <span>{library.longTexts.forcedReturns[id]?.title}</span>{" "}
                            <Cite ids={sources} />
                          </h5>
                          <p className="note">
                            {[
                              corridorTime(corridor, lang),
                              ...((corridor.start ?? corridor.startEdge?.latest ?? day) > day
                                ? [words.caseStates["not-yet"]]
                                : []),
                              cardWords[lang].confidences[confidence],
                            ].join(" · ")}
                          </p>
                          <p>{library.longTexts.forcedReturns[id]?.text}</p>
                        </li>
                      ))}
                    </ul>
                  </>
                )}
                <TreatyFacts library={library} risk={risk} place={place.id} />
              </>
            )
          )}
          {day > atlas.riskSeen && (
            <p className="note">{sceneWords[lang].riskSeen(printDate(atlas.riskSeen, lang))}</p>
          )}
        </>
      ) : (
        <p className="unknown">{mark.class === "no-data" ? words.noData : words.notClassed}</p>
      )}
      <p className="advice">{words.advice}</p>
      <p>
        <button type="button" className="link" onClick={() => verbs.openPage("rule")}>
          {panelWords[lang].pages.rule}
        </button>
      </p>
    </section>
  );
}
