import { useId } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import { FONTS } from "#plain/fonts.ts";
import { coloursOf } from "#plain/inked.ts";
import { SvgLegend } from "#plain/SvgLegend.tsx";
import { SvgPatterns } from "#plain/SvgPatterns.tsx";
import { SvgScene } from "#plain/SvgScene.tsx";
import { SvgText } from "#plain/SvgText.tsx";
import type { Box, Frame } from "#scene/frame.ts";
import { captionBox, captionLine, captionSize } from "./mapCaption.ts";
import type { SheetContent } from "./sheetContent.ts";
import type { SheetParts } from "./sheetOf.ts";

type Props = {
  readonly sheet: SheetParts;
  readonly borders: Borders;
  /** What it shows, for those who cannot see it. */
  readonly altText: string;
};

const COLOURS = coloursOf("light");

/** Statement, map, key, numbers, credits, address and code as one drawing that needs nothing around it: for paper, files and walls, in ink on white whatever the reader's theme. */
export function Sheet({ sheet, borders, altText }: Props) {
  const { content, frames, code, plan, format } = sheet;
  const { width, height, outside } = format;
  const prefix = `k${useId().replace(/\W/g, "")}-`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={outside[0]}
      height={outside[1]}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONTS}
      role="img"
      aria-label={altText}
      lang={content.lang}
    >
      <title>{altText}</title>
      <SvgPatterns prefix={prefix} colours={COLOURS} />
      <rect width={width} height={height} fill={COLOURS("page")} />
      {content.maps.map(({ scene, caption }, i) => {
        const frame = frames[i];
        const box = plan.maps[i];
        if (frame === undefined || box === undefined) return null;
        const letters = captionSize(content.maps.length);
        return <SheetMap key={scene.day} {...{ scene, caption, letters, frame, box, borders }} />;
      })}
      <SvgLegend plan={plan.key} colours={COLOURS} prefix={prefix} />
      {plan.texts.map((line) => (
        <SvgText key={`${line.x} ${line.y}`} line={line} colours={COLOURS} />
      ))}
      {plan.code !== null && <Code box={plan.code} code={code} />}
    </svg>
  );
}

type MapProps = SheetContent["maps"][number] &
  Pick<Props, "borders"> & {
    /** Of the caption, in px of the sheet. */
    readonly letters: number;
    readonly frame: Frame;
    readonly box: Box;
  };

/** A map in its room, under its day. */
function SheetMap({ scene, caption, letters, frame, box, borders }: MapProps) {
  const { width, height } = frame.size;
  const room = {
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
  const scale = room.width / width;
  return (
    <svg aria-hidden="true" {...room} viewBox={`0 0 ${width} ${height}`}>
      <SvgScene scene={scene} borders={borders} frame={frame} description={scene.sentence} />
      {caption !== "" && <Caption text={caption} size={letters / scale} />}
      <Rim {...frame.size} />
    </svg>
  );
}

function Caption({ text, size }: { readonly text: string; readonly size: number }) {
  const { right, bottom } = captionBox(text, size);
  return (
    <>
      <rect width={right} height={bottom} fill={COLOURS("page")} />
      <SvgText line={captionLine(text, size)} colours={COLOURS} />
    </>
  );
}

/** A hairline round a map. */
const Rim = ({ width, height }: { readonly width: number; readonly height: number }) => (
  <rect
    x={0.25}
    y={0.25}
    width={width - 0.5}
    height={height - 0.5}
    fill="none"
    stroke={COLOURS("coast")}
    strokeWidth={0.5}
  />
);

function Code({ box, code }: { readonly box: Box; readonly code: SheetParts["code"] }) {
  const scale = (box.right - box.left) / code.side;
  return (
    <path
      transform={`translate(${box.left} ${box.top}) scale(${scale})`}
      d={code.path}
      fill="#000000"
      shapeRendering="crispEdges"
    />
  );
}
