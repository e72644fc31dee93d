import { useId } from "react";
import { FONTS } from "#plain/fonts.ts";
import { coloursOf } from "#plain/inked.ts";
import { SvgLegend } from "#plain/SvgLegend.tsx";
import { SvgPatterns } from "#plain/SvgPatterns.tsx";
import { SvgScene } from "#plain/SvgScene.tsx";
import { SvgText } from "#plain/SvgText.tsx";
import type { PaperPiece } from "./paperPiece.ts";
import { PAPER } from "./paperSize.ts";
import { bordersFor, type PaperBorders } from "./stepPicture.ts";

type Props = {
  readonly page: PaperPiece;
  readonly borders: PaperBorders;
  /** What it is, for those who cannot see it. */
  readonly name: string;
  readonly lang: string;
};

const COLOURS = coloursOf("light");

/** A page as one drawing, in ink on white whatever the reader's theme: it is as large as its paper. */
export function PaperSheet({ page, borders, name, lang }: Props) {
  const prefix = `w${useId().replace(/\W/g, "")}-`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${PAPER.width} ${PAPER.height}`}
      fontFamily={FONTS}
      role="img"
      aria-label={name}
      lang={lang}
    >
      <SvgPatterns prefix={prefix} colours={COLOURS} />
      <rect width={PAPER.width} height={PAPER.height} fill={COLOURS("page")} />
      {page.pictures.map(({ box, picture }) => {
        const { width, height } = picture.frame.size;
        return (
          <svg
            key={`${box.left} ${box.top}`}
            aria-hidden="true"
            x={box.left}
            y={box.top}
            width={box.right - box.left}
            height={box.bottom - box.top}
            viewBox={`0 0 ${width} ${height}`}
          >
            <SvgScene
              scene={picture.scene}
              borders={bordersFor(borders, picture)}
              frame={picture.frame}
              description={picture.scene.sentence}
            />
            <rect
              x={0.5}
              y={0.5}
              width={width - 1}
              height={height - 1}
              fill="none"
              stroke={COLOURS("coast")}
            />
          </svg>
        );
      })}
      {page.keys.map(({ plan, scale }) => (
        <g key={`${plan.bottom}`} transform={scale === 1 ? undefined : `scale(${scale})`}>
          <SvgLegend plan={plan} colours={COLOURS} prefix={prefix} />
        </g>
      ))}
      {page.rules.map(({ left, right, y, isFaint }) => (
        <line
          key={`${left} ${y}`}
          x1={left}
          x2={right}
          y1={y}
          y2={y}
          stroke={COLOURS(isFaint ? "line" : "muted")}
          strokeWidth={0.75}
        />
      ))}
      {page.boxes.map(({ left, right, top, bottom }) => (
        <rect
          key={`${left} ${top}`}
          x={left}
          y={top}
          width={right - left}
          height={bottom - top}
          fill="none"
          stroke={COLOURS("ink")}
        />
      ))}
      {page.texts.map((line) => (
        <SvgText key={`${line.x} ${line.y}`} line={line} colours={COLOURS} />
      ))}
      {page.codes.map(({ box, code }) => (
        <path
          key={`${box.left} ${box.top}`}
          transform={`translate(${box.left} ${box.top}) scale(${(box.right - box.left) / code.side})`}
          d={code.path}
          fill="#000000"
          shapeRendering="crispEdges"
        />
      ))}
    </svg>
  );
}
