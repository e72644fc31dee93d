import { useId, useState } from "react";
import { localDay } from "#atlas/day.ts";
import { fileNameOf } from "#export/fileNameOf.ts";
import type { FORMATS } from "#export/formats.ts";
import { saveFile } from "#export/saveFile.ts";
import { SHEET_IDS, type SheetId } from "#export/sheetFormats.ts";
import { copyWords } from "#words/copyWords.ts";
import { openDoor } from "#words/openDoor.ts";
import type { PanelParts } from "./parts.ts";

/** From this zoom on a picture needs the fine borders. */
const FINE_ZOOM = 4;

const KINDS = ["png", "svg"] as const satisfies readonly (keyof typeof FORMATS)[];

type Props = PanelParts & {
  /** The permanent address. */
  readonly link: string;
  readonly onTold: (text: string) => void;
};

/** Saves the view as a picture of a chosen size; what draws it is fetched when it is asked for. */
export function PictureFields({ atlas, view, library, link, onTold, loadBorders }: Props) {
  const words = copyWords[view.lang];
  const id = useId();
  const [sheet, setSheet] = useState<SheetId>("landscape");
  const [busy, setBusy] = useState(false);

  async function save(kind: (typeof KINDS)[number]): Promise<void> {
    if (loadBorders === undefined || busy) return;
    setBusy(true);
    onTold("");
    try {
      const [{ FORMATS }, borders] = await Promise.all([
        openDoor("picture", import("#export/formats.ts")),
        loadBorders((view.map?.zoom ?? 0) >= FINE_ZOOM ? "50m" : "110m"),
      ]);
      const { extension, make } = FORMATS[kind];
      const made = localDay(new Date());
      const file = await make({ atlas, view, library, address: link, made, borders, sheet });
      const name = `${fileNameOf(atlas, view)}.${extension}`;
      saveFile(name, file);
      onTold(words.saved(name));
    } catch {
      onTold(kind === "png" ? words.noPng : words.noPicture);
    }
    setBusy(false);
  }

  return (
    <div className="share-picture">
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
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="tool"
          aria-disabled={busy}
          onClick={() => void save(kind)}
        >
          {words.saveAs(kind.toUpperCase())}
        </button>
      ))}
    </div>
  );
}
