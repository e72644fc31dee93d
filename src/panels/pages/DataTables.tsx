import type { Lang } from "#atlas/types.ts";
import { Failed } from "#panels/Failed.tsx";
import { PublicLink } from "#panels/PublicLink.tsx";
import { dataWords } from "#words/dataWords.ts";
import { pageWords } from "#words/pageWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { dataFile, type Package, useOpenData } from "./openData.ts";

/** The published tables as the package itself lists them. */
export function DataTables({ lang }: { readonly lang: Lang }) {
  const words = dataWords[lang];
  const { found: data, failed, retry } = useOpenData<Package>("datapackage.json");
  return (
    <section className="page-group" aria-labelledby="data-tables">
      <h3 id="data-tables">{words.package}</h3>
      <p>{words.packageNote}</p>
      <ul>
        <li>
          <PublicLink file={dataFile("ways-out.xlsx")} text={words.workbook} />
        </li>
        <li>
          <PublicLink file={dataFile("datapackage.json")} text={words.descriptor} />
        </li>
        <li>
          <PublicLink file={dataFile("CODEBOOK.md")} text={words.codebook} />
        </li>
      </ul>
      {failed && (
        <Failed text={words.packageMissing} retry={pageWords[lang].retry} onRetry={retry} />
      )}
      {data === null && !failed && <p>{panelWords[lang].loading}</p>}
      {data !== null && (
        <table className="page-table files">
          <thead>
            <tr>
              <th scope="col">{words.table}</th>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.licence}</th>
            </tr>
          </thead>
          <tbody>
            {data.resources.map(({ name, path, title, licenses }) => (
              <tr key={name} data-table={name}>
                <th scope="row">{words.tables[name] ?? <span lang="en">{title}</span>}</th>
                <td>
                  <PublicLink file={dataFile(path)} text={path} />
                </td>
                <td>
                  {licenses.map((licence) => (
                    <a
                      key={licence.name}
                      href={licence.path}
                      target="_blank"
                      rel="noopener noreferrer"
                      hrefLang="en"
                    >
                      {licence.name}
                    </a>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
