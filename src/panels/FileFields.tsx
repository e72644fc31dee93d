import { useId, useState } from "react";
import { localDay } from "#atlas/day.ts";
import { fileNameOf } from "#export/fileNameOf.ts";
import { FORMATS, type FormatId } from "#export/formats.ts";
import { SHEET_IDS, type SheetId } from "#export/sheetFormats.ts";
import { saveFile } from "#ui/saveFile.ts";
import { copyWords } from "#words/copyWords.ts";
import type { PanelParts } from "./parts.ts";

const KINDS = Object.keys(FORMATS) as FormatId[];

type Props = PanelParts & {
  /** The permanent address. */
  readonly link: string;
  readonly onTold: (text: string) => void;
};

/** Saves the view as a file: as a picture of a chosen size, or as a table of what the day holds. */
export function FileFields({ link, onTold, loadBorders, loadEarlier, ...parts }: Props) {
  const { atlas, view, library } = parts;
  const words = copyWords[view.lang];
  const id = useId();
  const [sheet, setSheet] = useState<SheetId>("landscape");
  const [busy, setBusy] = useState(false);

  async function save(kind: FormatId): Promise<void> {
    if (loadBorders === undefined || loadEarlier === undefined || busy) return;
    setBusy(true);
    onTold("");
    const { extension, make } = FORMATS[kind];
    const asked = { atlas, view, library, address: link, made: localDay(new Date()), sheet };
    try {
      const name = `${fileNameOf(atlas, view)}.${extension}`;
      saveFile(name, await make({ ...asked, loadBorders, loadEarlier }));
      onTold(words.saved(name));
    } catch {
      onTold(kind === "png" ? words.noPng : words.noFile);
    }
    setBusy(false);
  }

  const buttons = (of: "sheet" | "table") =>
    KINDS.filter((kind) => FORMATS[kind].of === of).map((kind) => (
      <button
        key={kind}
        type="button"
        className="tool"
        data-format={kind}
        aria-disabled={busy}
        onClick={() => void save(kind)}
      >
        {words.saveAs(kind.toUpperCase())}
      </button>
    ));
  return (
    <>
      <div className="share-file">
        <label htmlFor={`${id}-size`}>{words.picture}</label>
        <select
          id={`${id}-size`}
          value={sheet}
          onChange={({ target }) => setSheet(target.value as SheetId)}
        >
          {SHEET_IDS.map((one) => (
            <option key={one} value={one}>
              {words.sizes[one]}
            </option>
          ))}
        </select>
        {buttons("sheet")}
      </div>
      <div className="share-file">
        <span>{words.table}</span>
        {buttons("table")}
      </div>
    </>
  );
}
