import { memo } from "react";
import { borderInks } from "#scene/borderInk.ts";
import { crossingShape } from "#scene/crossingShapes.ts";
import {
  CROSSING_HALO_INK,
  circleInk,
  crossingInk,
  PLANE_PATH,
  planeInk,
  wayInk,
} from "#scene/ink.ts";
import { CircleForm } from "./CircleForm.tsx";
import { type Colours, inked } from "./inked.ts";
import type { KeyPlan, PlacedSample } from "./keyPlan.ts";
import { SignShapes } from "./SignShapes.tsx";
import { SvgText } from "./SvgText.tsx";

type Props = {
  readonly plan: KeyPlan;
  readonly colours: Colours;
  /** Of the patterns that the same drawing holds. */
  readonly prefix: string;
};

/** The key as a drawing: pieces of the map, inked as the map inks them, and what each stands for. */
export const SvgLegend = memo(function SvgLegend({ plan, colours, prefix }: Props) {
  return (
    <g className="key">
      {plan.samples.map(({ key, ...placed }) => (
        <g key={`${key} ${placed.box.left} ${placed.box.top}`} data-key={key}>
          <Sample {...placed} colours={colours} prefix={prefix} />
        </g>
      ))}
      {plan.texts.map((line) => (
        <SvgText key={`${line.x} ${line.y}`} line={line} colours={colours} />
      ))}
    </g>
  );
});

type SampleProps = Omit<Props, "plan"> & Omit<PlacedSample, "key">;

function Sample({ sample, box, levels, colours, prefix }: SampleProps) {
  const { left, top, right, bottom } = box;
  const [width, height] = [right - left, bottom - top];
  const middle = `translate(${left + width / 2} ${top + height / 2})`;
  if (sample.kind === "class") {
    const at = { x: left, y: top, width, height };
    return (
      <>
        <rect {...at} fill={colours(sample.tone)} />
        {sample.pattern !== "none" && <rect {...at} fill={`url(#${prefix}${sample.pattern})`} />}
        <rect {...at} fill="none" stroke={colours("border")} strokeWidth={0.5} />
      </>
    );
  }
  if (sample.kind === "sign") {
    return (
      <g transform={middle}>
        <SignShapes look={sample} colours={colours} />
      </g>
    );
  }
  if (sample.kind === "line") {
    const look = { state: sample.state, chosen: false, dim: false };
    return (
      <>
        <path d={`M${left} ${top + height / 2}H${right}`} {...inked(wayInk(look), colours)} />
        {sample.byAir && (
          <path transform={middle} d={PLANE_PATH} {...inked(planeInk(look), colours)} />
        )}
      </>
    );
  }
  if (sample.kind === "border") {
    const d = `M${left} ${top + height / 2}H${right}`;
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one drawing, one above the other
    return borderInks(sample.look).map((ink, i) => <path key={i} d={d} {...inked(ink, colours)} />);
  }
  if (sample.kind === "crossing") {
    const d = crossingShape(sample);
    const look = { ...sample, chosen: false };
    return (
      <g transform={middle}>
        <path d={d} {...inked(CROSSING_HALO_INK, colours)} />
        <path d={d} {...inked(crossingInk(look), colours)} />
      </g>
    );
  }
  if (sample.kind === "mark") {
    return (
      <g transform={middle}>
        <CircleForm form={sample.form} radius={height * 0.36} colours={colours} />
      </g>
    );
  }
  return <KeyCircles circles={sample.circles} box={box} levels={levels} colours={colours} />;
}

type CirclesProps = Pick<SampleProps, "box" | "levels" | "colours"> & {
  readonly circles: readonly { readonly radius: number; readonly label: string }[];
};

/** On one foot; a line leads from the top of each to its words. */
function KeyCircles({ circles, box, levels, colours }: CirclesProps) {
  const largest = Math.max(...circles.map(({ radius }) => radius));
  const x = box.left + largest + 1;
  const foot = box.top + largest * 2 + 1;
  const ink = inked(circleInk({ sign: 1 }), colours);
  return circles.map(({ radius, label }, i) => (
    <g key={label}>
      <path
        d={`M${x} ${foot - radius * 2}L${box.right} ${levels[i]}`}
        fill="none"
        stroke={colours("border")}
        strokeWidth={0.5}
      />
      <circle cx={x} cy={foot - radius} r={radius} {...ink} />
    </g>
  ));
}
