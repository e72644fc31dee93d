import { useMemo } from "react";
import { linkTo } from "#export/linkTo.ts";
import { PaperSheet } from "#export/paper/PaperSheet.tsx";
import { paperPages } from "#export/paper/paperPages.ts";
import { paperSteps } from "#export/paper/paperStep.ts";
import { asks } from "#export/paper/worksheetPages.ts";
import { Failed } from "#panels/Failed.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { useFetched } from "#ui/useFetched.ts";
import { pageWords } from "#words/pageWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { paperWords } from "#words/paperWords.ts";
import { sheetWords } from "#words/sheetWords.ts";
import "./pages.css";
import "./paper.css";
import { PaperControls } from "./PaperControls.tsx";
import { storyOnPaper } from "./storyOnPaper.ts";

/** A story as pages for a class, shown as they will be printed. */
export function PaperPage(parts: PanelParts) {
  const { atlas, view, loadBorders, loadWhole, loadStoryNames } = parts;
  const { lang, paper, perPage } = view;
  const words = paperWords[lang];
  const { found, failed, retry } = useFetched(`${view.story} ${lang}`, async () => {
    if (!loadBorders || !loadWhole || !loadStoryNames)
      throw new Error("nothing can be fetched here");
    const names = await loadStoryNames(lang);
    const story = storyOnPaper(atlas, view, names);
    const [whole, coarse, fine] = await Promise.all([
      loadWhole(story),
      loadBorders("110m"),
      loadBorders("50m"),
    ]);
    return { ...whole, story, names, borders: { coarse, fine } };
  });
  const story = found?.story ?? null;
  const made = useMemo(() => {
    if (found === null) return null;
    // A page from a folder is at no address that others could open.
    const page = location.protocol.startsWith("http") ? location : null;
    const steps = paperSteps(found.atlas, found.story, found.text, page);
    const { release, credits } = sheetWords[lang];
    const said = `${release(atlas.release)} ${credits}`;
    const foot = page === null ? said : `${linkTo("", page)} · ${said}`;
    const ask = {
      atlas: found.atlas,
      borders: found.borders,
      title: found.text.title,
      steps,
      foot,
    };
    return { steps, pages: paperPages(ask, { paper, perPage }) };
  }, [atlas.release, found, lang, paper, perPage]);
  const isAsking = made?.steps.some(asks) ?? true;
  return (
    <>
      <div className="paper-choice">
        <p className="page-lead">{words.lead}</p>
        <PaperControls {...parts} story={story} names={found?.names ?? {}} />
        <p>{words.about[paper]}</p>
        {!isAsking && paper !== "handout" && <p>{words.asksNothing}</p>}
        {failed && (
          <Failed text={pageWords[lang].missing} retry={pageWords[lang].retry} onRetry={retry} />
        )}
        {found === null && !failed && <p>{panelWords[lang].loading}</p>}
        {made !== null && (
          <p className="page-when" role="status">
            {words.pages(made.pages.length)}
          </p>
        )}
      </div>
      {made !== null && found !== null && (
        <div className="paper-pages">
          {made.pages.map((page, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            <div key={i} className="paper-page">
              <PaperSheet
                page={page}
                borders={found.borders}
                name={`${found.text.title} · ${words.kinds[paper]}, ${words.page(i + 1, made.pages.length)}`}
                lang={lang}
              />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
