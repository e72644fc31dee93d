import { encodeQR } from "qr";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { localDay } from "#atlas/day.ts";
import type { Borders } from "#atlas/openBorders.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import { linkTo } from "#export/linkTo.ts";
import { LegendPanel } from "#panels/LegendPanel.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { SvgScene } from "#plain/SvgScene.tsx";
import type { Size } from "#scene/camera.ts";
import { frameOf } from "#scene/frame.ts";
import { permanent } from "#view/permanent.ts";
import type { Camera } from "#view/viewState.ts";
import { printDate } from "#words/numberWords.ts";
import { printWords } from "#words/printWords.ts";

import "./PrintPage.css";

type SheetProps = PanelParts & { readonly borders: Borders; readonly caption: string };

/** The map on paper, in units of its own drawing. */
const SIZE: Size = { width: 1000, height: 560 };

/** One sheet that says everything the screen says: for any state, in colour or grey. Only there while printing. */
export function PrintPage({ printing, ...sheet }: SheetProps & { readonly printing: boolean }) {
  return printing ? createPortal(<Sheet {...sheet} />, document.body) : null;
}

function Sheet({ borders, caption, ...parts }: SheetProps) {
  const { atlas, view, scene } = parts;
  const words = printWords[view.lang];
  const camera = view.map === null ? null : fitted(view.map);
  const address = linkTo(permanent(view, atlas), location);
  const code = useMemo(() => encodeQR(address, "raw", { border: 1, ecc: "medium" }), [address]);
  const series = seriesOn(atlas, view.series, scene.day);
  return (
    <main className="sheet" lang={view.lang}>
      <header>
        <p className="sheet-brand">{scene.title}</p>
        <h1>{scene.dayWords}</h1>
        <p className="sheet-sentence">{scene.sentence}</p>
        <p>{caption}</p>
      </header>
      <div className="sheet-map">
        <SvgScene
          scene={scene}
          borders={borders}
          frame={frameOf(camera, view.proj, SIZE, "light")}
          description={scene.sentence}
        />
      </div>
      <div className="sheet-legend">
        <LegendPanel legend={scene.legend} view={view} verbs={parts.verbs} />
      </div>
      {scene.layers.destinations && (
        <p className="sheet-figures">
          <b>{words.figures}</b>{" "}
          <span>
            {scene.destinations
              .slice(0, 16)
              .map(({ name, label }) => `${name} ${label}`)
              .join(" · ")}
          </span>
        </p>
      )}
      <footer>
        <div>
          <p>
            <b>{words.sources}</b>{" "}
            <span>
              {series.credits
                .map(({ publisher, title, date }) =>
                  [publisher, title, date].filter(Boolean).join(", "),
                )
                .join("; ")}
            </span>{" "}
            {view.overlay !== "none" && <span>{words.overlaySources[view.overlay]}</span>}{" "}
            <span>{words.credits}</span>
          </p>
          <p>{`${words.release(atlas.release)} ${words.printed(printDate(localDay(new Date()), view.lang))}`}</p>
          <p className="sheet-address" translate="no">
            {address}
          </p>
        </div>
        <svg
          viewBox={`0 0 ${code.length} ${code.length}`}
          className="sheet-code"
          aria-hidden="true"
        >
          <path d={modulesOf(code)} />
        </svg>
      </footer>
    </main>
  );
}

/** The reader's frame on paper: the same middle, with about the same breadth of ground. */
function fitted(camera: Camera): Camera {
  const across = Math.max(innerWidth * 0.7, 360);
  return { ...camera, zoom: Math.max(0, camera.zoom + Math.log2(SIZE.width / across)) };
}

/** The dark modules of a code as one path. */
const modulesOf = (code: readonly (readonly boolean[])[]): string =>
  code.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
