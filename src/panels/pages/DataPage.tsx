import { useState } from "react";
import { localDay } from "#atlas/day.ts";
import { linkTo } from "#export/linkTo.ts";
import { CopyField } from "#panels/CopyField.tsx";
import { Correction } from "#panels/cards/Correction.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { publicFile } from "#panels/publicFile.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { copyWords } from "#words/copyWords.ts";
import { dataWords } from "#words/dataWords.ts";
import { printDate } from "#words/numberWords.ts";
import { DataChanges } from "./DataChanges.tsx";
import { DataTables } from "./DataTables.tsx";
import { dataFile, hasOpenData } from "./openData.ts";
import { PlaceFile } from "./PlaceFile.tsx";
import "./pages.css";

/** The open data: what is published, under which terms, how to cite it, what has changed, and how to report an error. */
export function DataPage(parts: PanelParts) {
  const { atlas, view } = parts;
  const { lang } = view;
  const words = dataWords[lang];
  return (
    <>
      <p className="page-lead">{words.lead}</p>
      <p className="page-summary">
        <Unbroken text={words.release(atlas.release)} />
      </p>
      <p className="page-muted">{words.releaseNote}</p>
      {hasOpenData() ? (
        <>
          <DataTables lang={lang} />
          <PlaceFile {...parts} />
        </>
      ) : (
        <p>{words.notHere}</p>
      )}
      <section className="page-group" aria-labelledby="data-licence">
        <h3 id="data-licence">{words.licence}</h3>
        <p>
          <span>{words.ours}</span>{" "}
          <a href={words.licenceLink} target="_blank" rel="noopener noreferrer">
            {words.licenceName}
          </a>
        </p>
        <p>{words.others}</p>
        <ul>
          {words.credits.map((credit) => (
            <li key={credit}>{credit}</li>
          ))}
        </ul>
      </section>
      <Citation {...parts} />
      {hasOpenData() && <DataChanges {...parts} />}
      <div className="page-group">
        <Correction view={view} atlas={atlas} record="page/data" />
      </div>
    </>
  );
}

function Citation({ atlas, view: { lang } }: PanelParts) {
  const words = dataWords[lang];
  const [told, setTold] = useState("");
  const text = words.citation(
    atlas.release,
    publicFile(dataFile("datapackage.json")) ?? linkTo("", location),
    printDate(localDay(new Date()), lang),
  );
  return (
    <section className="page-group" aria-labelledby="data-cite">
      <h3 id="data-cite">{words.cite}</h3>
      <CopyField
        label={copyWords[lang].citation}
        value={text}
        lang={lang}
        rows={3}
        onTold={setTold}
      />
      <p role="status">{told}</p>
    </section>
  );
}
