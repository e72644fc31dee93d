import { useId, useState } from "react";
import { localDay } from "#atlas/day.ts";
import { codeFile } from "#export/codeFile.ts";
import { fileNameOf } from "#export/fileNameOf.ts";
import { FORMATS, type FormatId } from "#export/formats.ts";
import { linkTo } from "#export/linkTo.ts";
import { pixelsOf } from "#export/pixelsOf.ts";
import { chosenDays, type PickedDays, severalDays } from "#export/severalDays.ts";
import { PIXELS, SHEET_FORMATS, SHEET_IDS, type SheetId } from "#export/sheetFormats.ts";
import { sizedSheet } from "#export/sizedSheet.ts";
import { saveFile } from "#ui/saveFile.ts";
import { dayOf } from "#view/dayOf.ts";
import { permanent } from "#view/permanent.ts";
import { copyWords } from "#words/copyWords.ts";
import { takeWords } from "#words/takeWords.ts";
import { PictureDays } from "./PictureDays.tsx";
import type { PanelParts } from "./parts.ts";
import { publicFile } from "./publicFile.ts";

const KINDS = Object.keys(FORMATS) as FormatId[];
/** Widths in print that a sheet can have, in mm. */
const [NARROWEST, WIDEST] = [40, 420];

type Props = PanelParts & {
  /** The permanent address. */
  readonly link: string;
  readonly onTold: (text: string) => void;
};

/** Saves the view as a file: as a picture of a chosen size, as a table of what the day holds, as the shapes that are drawn, and its address as a code. */
export function FileFields({ link, onTold, loadBorders, loadEarlier, ...parts }: Props) {
  const { atlas, view, library, scene } = parts;
  const words = copyWords[view.lang];
  const more = takeWords[view.lang];
  const id = useId();
  const [sheet, setSheet] = useState<SheetId>("landscape");
  const [pixels, setPixels] = useState<number | null>(null);
  const [width, setWidth] = useState("");
  const [outlines, setOutlines] = useState(false);
  const [picked, setPicked] = useState<PickedDays>({ choice: "shown", own: null });
  const days = picked.own ?? chosenDays(picked.choice, atlas, dayOf(atlas, view), view.compare);
  const [busy, setBusy] = useState(false);
  const name = fileNameOf(atlas, view);
  const printed = Number(width);
  const isPrinted = printed >= NARROWEST && printed <= WIDEST;

  async function save(kind: FormatId): Promise<void> {
    if (loadBorders === undefined || loadEarlier === undefined || busy) return;
    setBusy(true);
    onTold("");
    const { extension, make, of } = FORMATS[kind];
    const several = of === "sheet" ? days : null;
    const seen = several === null ? view : severalDays(atlas, view, several);
    const address = several === null ? link : linkTo(permanent(seen, atlas), location);
    const made = localDay(new Date());
    const asked = { atlas, view: seen, library, address, made, sheet, days: several };
    const file = `${fileNameOf(atlas, seen, several)}.${extension}`;
    const size = { pixels, printed: isPrinted ? printed : null, outlines };
    try {
      saveFile(file, await make({ ...asked, ...size, loadBorders, loadEarlier }));
      const sized = sizedSheet(SHEET_FORMATS[sheet], size);
      const pixelsMade = pixelsOf(sized);
      const isLess = kind === "png" && pixelsMade < sized.pixels;
      const said = words.saved(file);
      onTold(isLess ? `${said} ${more.smaller(sizeAt(sheet, pixelsMade))}` : said);
    } catch {
      onTold(kind === "png" ? words.noPng : words.noFile);
    }
    setBusy(false);
  }

  function saveCode(): void {
    const file = `${name}-qr.svg`;
    saveFile(
      file,
      new Blob([codeFile(link, `${scene.title}: ${link}`)], { type: "image/svg+xml" }),
    );
    onTold(words.saved(file));
  }

  const buttons = (of: "sheet" | "table" | "shapes") =>
    KINDS.filter((kind) => FORMATS[kind].of === of && isMade(kind)).map((kind) => (
      <button
        key={kind}
        type="button"
        className="tool"
        data-format={kind}
        aria-disabled={busy}
        onClick={() => void save(kind)}
      >
        {words.saveAs(FORMATS[kind].name)}
      </button>
    ));
  return (
    <>
      <h3>{more.files}</h3>
      <div className="take-file">
        <label htmlFor={`${id}-size`}>{words.picture}</label>
        <select
          id={`${id}-size`}
          value={sheet}
          onChange={({ target }) => {
            setSheet(target.value as SheetId);
            // A number of px of the other sheet is none of this one.
            setPixels(null);
          }}
        >
          {SHEET_IDS.map((one) => (
            <option key={one} value={one}>
              {words.sizes[one]}
            </option>
          ))}
        </select>
        {buttons("sheet")}
        {isMade("pdf") && (
          <label className="take-choice">
            <input
              type="checkbox"
              checked={outlines}
              onChange={({ target }) => setOutlines(target.checked)}
            />
            <span>{more.outlines}</span>
          </label>
        )}
      </div>
      <PictureDays
        atlas={atlas}
        view={view}
        days={days}
        choice={picked.choice}
        onPicked={setPicked}
      />
      <div className="take-file take-size">
        <label htmlFor={`${id}-pixels`}>{more.pixels}</label>
        <select
          id={`${id}-pixels`}
          value={pixels ?? SHEET_FORMATS[sheet].pixels}
          onChange={({ target }) => setPixels(Number(target.value))}
        >
          {[...new Set([SHEET_FORMATS[sheet].pixels, ...PIXELS])]
            .toSorted((a, b) => a - b)
            .map((one) => (
              <option key={one} value={one}>
                {sizeAt(sheet, one)}
              </option>
            ))}
        </select>
        <label htmlFor={`${id}-width`}>{more.printWidth}</label>
        <input
          id={`${id}-width`}
          type="number"
          inputMode="numeric"
          min={NARROWEST}
          max={WIDEST}
          value={width}
          aria-describedby={`${id}-print`}
          onChange={({ target }) => setWidth(target.value)}
        />
        <p id={`${id}-print`}>{more.printNote}</p>
      </div>
      <div className="take-file">
        <span>{words.table}</span>
        {buttons("table")}
      </div>
      <div className="take-file">
        <span>{more.shapes}</span>
        {buttons("shapes")}
      </div>
      <div className="take-file">
        <span>{more.codeFile}</span>
        <button type="button" className="tool" data-format="qr" onClick={saveCode}>
          {words.saveAs("QR (SVG)")}
        </button>
      </div>
    </>
  );
}

/** A page in one file has no room for what makes workbooks, and what brings its letters. */
const isMade = (kind: FormatId): boolean =>
  (kind !== "xlsx" && kind !== "pdf") || publicFile("index.html") !== null;

/** "1600 × 900" */
function sizeAt(sheet: SheetId, pixels: number): string {
  const { width, height } = SHEET_FORMATS[sheet];
  return `${Math.round(width * pixels)} × ${Math.round(height * pixels)}`;
}
