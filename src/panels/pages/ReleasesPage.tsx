import { Failed } from "#panels/Failed.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { useFetched } from "#ui/useFetched.ts";
import { writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import type { ViewState } from "#view/viewState.ts";
import { pageWords } from "#words/pageWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { releasesWords } from "#words/releasesWords.ts";
import { ReleaseDifferences } from "./ReleaseDifferences.tsx";
import "./pages.css";

/** The releases of the data: which one is looked at, what a newer one says differently in this view, and this view in each of them. */
export function ReleasesPage(parts: PanelParts) {
  const { atlas, view, verbs, loadReleases } = parts;
  const { lang } = view;
  const words = releasesWords[lang];
  const { found, failed, retry } = useFetched(
    loadReleases === undefined ? null : "names",
    async (): Promise<readonly string[]> => (await loadReleases?.())?.names() ?? [],
  );
  const { release } = atlas;
  // A page in one file brings no list.
  const known = found?.includes(release) ? found : [...(found ?? []), release];
  const newest = known.at(-1) ?? release;
  const older = known.find((one) => one === view.since) ?? null;
  const other = release === newest ? older : newest;
  /** The same view in another release, and what is then said of this one. */
  const addressIn = (data: string): string => {
    const { lang: _, ...usual } = initialView(lang);
    const there: ViewState =
      data === newest
        ? { ...view, data: null, since: release === newest ? view.since : release }
        : { ...view, data, since: null, page: "none" };
    return `#${writeAddress(there, usual, atlas)}`;
  };
  return (
    <>
      {found !== null && (
        <p className="page-lead">
          <Unbroken
            text={release === newest ? words.newest(release) : words.older(release, newest)}
          />
        </p>
      )}
      {release !== newest && (
        <p>
          <a className="tool" href={addressIn(newest)}>
            <Unbroken text={words.openNewest(newest)} />
          </a>
        </p>
      )}
      {failed && <Failed text={words.missing} retry={pageWords[lang].retry} onRetry={retry} />}
      {other !== null && other !== release && (
        <ReleaseDifferences {...parts} other={other} isNewer={other > release} />
      )}
      <section className="page-group" aria-labelledby="releases-list">
        <h3 id="releases-list">{words.list}</h3>
        <p>{words.listNote}</p>
        {found === null && !failed ? (
          <p>{panelWords[lang].loading}</p>
        ) : (
          <ul>
            {known.toReversed().map((one) => (
              <li key={one} data-release={one}>
                {one === release ? (
                  <span>{`${one} ${words.here}`}</span>
                ) : (
                  <a href={addressIn(one)}>
                    <Unbroken text={words.openWith(one)} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
        <p>
          <button type="button" className="link" onClick={() => verbs.openPage("corrections")}>
            {words.why}
          </button>
        </p>
      </section>
    </>
  );
}
