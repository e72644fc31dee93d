import { useMemo } from "react";
import { createPortal } from "react-dom";
import { localDay } from "#atlas/day.ts";
import type { Borders } from "#atlas/openBorders.ts";
import { altTextOf } from "#export/altTextOf.ts";
import { linkTo } from "#export/linkTo.ts";
import { Sheet } from "#export/Sheet.tsx";
import { SheetNotes } from "#export/SheetNotes.tsx";
import { seenSize } from "#export/seenSize.ts";
import { SHEET_FORMATS } from "#export/sheetFormats.ts";
import { sheetOf } from "#export/sheetOf.ts";
import type { PanelParts } from "#panels/parts.ts";
import { permanent } from "#view/permanent.ts";
import { useCitedHead } from "./useCitedHead.ts";
import { useFineBorders } from "./useFineBorders.ts";
import "./PrintPage.css";

type Props = Pick<PanelParts, "atlas" | "view" | "scene" | "library"> & {
  readonly borders: Borders;
  readonly printing: boolean;
};

/** The view on paper: the sheet, upright or across as the paper lies, then a page of notes. Only there while printing. */
export function PrintPage({ printing, ...props }: Props) {
  // Fetched before anybody prints: then nothing can be waited for.
  const borders = useFineBorders(props.borders, props.view.map?.zoom ?? 0);
  useCitedHead(props);
  return printing ? createPortal(<Sheets {...props} borders={borders} />, document.body) : null;
}

/** The papers for which a sheet is laid out; the style sheet shows the one that is in the printer. */
const PAPERS = ["portrait", "landscape"] as const;

function Sheets({ atlas, view, scene, library, borders }: Omit<Props, "printing">) {
  const sheets = useMemo(() => {
    const address = linkTo(permanent(view, atlas), location);
    const asked = { atlas, view, library, address, made: localDay(new Date()) };
    const seen = seenSize();
    return PAPERS.map((id) => sheetOf(asked, borders, SHEET_FORMATS[id], seen));
  }, [atlas, view, library, borders]);
  const altText = altTextOf(atlas, view, scene);
  const [{ content } = { content: null }] = sheets;
  return (
    <main className="sheet" lang={view.lang}>
      {sheets.map((sheet, i) => (
        <div key={PAPERS[i]} className="sheet-paper" data-paper={PAPERS[i]}>
          <Sheet sheet={sheet} borders={borders} altText={altText} />
        </div>
      ))}
      {content !== null && <SheetNotes view={view} scene={scene} content={content} />}
    </main>
  );
}
