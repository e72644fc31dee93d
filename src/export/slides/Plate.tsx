import { useId } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import { captionBox, captionLine } from "#export/mapCaption.ts";
import { FONTS } from "#plain/fonts.ts";
import { coloursOf } from "#plain/inked.ts";
import { SvgLegend } from "#plain/SvgLegend.tsx";
import { SvgPatterns } from "#plain/SvgPatterns.tsx";
import { SvgScene } from "#plain/SvgScene.tsx";
import { SvgText } from "#plain/SvgText.tsx";
import { LETTER } from "./plateFormats.ts";
import type { Plate as Laid } from "./plateOf.ts";

type Props = { readonly plate: Laid; readonly borders: Borders };

const COLOURS = coloursOf("projector");

/** A picture of a step as one drawing that needs nothing around it, as a projector shows it: ink on white. */
export function Plate({ plate, borders }: Props) {
  const { format, scene, frame, map, key, texts, day } = plate;
  const { width, height } = format;
  const prefix = `q${useId().replace(/\W/g, "")}-`;
  const box = captionBox(day, LETTER);
  const size = { width: map.right - map.left, height: map.bottom - map.top };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONTS}
      role="img"
      aria-label={scene.sentence}
    >
      <SvgPatterns prefix={prefix} colours={COLOURS} />
      <rect width={width} height={height} fill={COLOURS("page")} />
      <svg
        aria-hidden="true"
        x={map.left}
        y={map.top}
        {...size}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        <SvgScene scene={scene} borders={borders} frame={frame} description={scene.sentence} />
        <rect width={box.right} height={box.bottom} fill={COLOURS("page")} />
        <SvgText line={captionLine(day, LETTER)} colours={COLOURS} />
        <rect
          x={0.5}
          y={0.5}
          width={size.width - 1}
          height={size.height - 1}
          fill="none"
          stroke={COLOURS("coast")}
        />
      </svg>
      <SvgLegend plan={key} colours={COLOURS} prefix={prefix} />
      {texts.map((line) => (
        <SvgText key={`${line.x} ${line.y}`} line={line} colours={COLOURS} />
      ))}
    </svg>
  );
}
