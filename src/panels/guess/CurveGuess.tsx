import { type PointerEvent, useRef, useState } from "react";
import type { Figure } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { drawnTo } from "#dossier/drawnTo.ts";
import { CURVE, guessCurve } from "#dossier/guessCurve.ts";
import { figureName } from "#scene/guess/figureName.ts";
import { guessWords } from "#words/guessWords.ts";
import { printNumber, printPercent } from "#words/numberWords.ts";
import { CurveDrawing } from "./CurveDrawing.tsx";

type Props = {
  readonly figures: readonly Figure[];
  /** By figure; empty or `null` where nothing is set. */
  readonly values: readonly (number | null)[];
  readonly unit: "people" | "percent";
  readonly lang: Lang;
  readonly onValues: (values: readonly (number | null)[]) => void;
};

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(2)}%`;

/** A line that is drawn on from its first number: by hand over the chart, or by a slider for each time, which keys and screen readers use. */
export function CurveGuess({ figures, values, unit, lang, onValues }: Props) {
  const words = guessWords[lang];
  const curve = guessCurve(figures);
  const before = useRef<{ readonly at: number; readonly value: number } | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const set = figures.map((_, i) => values[i] ?? null);
  const print = unit === "percent" ? printPercent : printNumber;
  const given = figures[0]?.value ?? 0;

  function draw({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const scale = CURVE.width / width;
    const at = curve.nearest((clientX - left) * scale);
    const now = { at, value: curve.valueAt((clientY - top) * scale) };
    onValues(drawnTo(set, before.current ?? now, now));
    before.current = now;
  }
  return (
    // Time runs from the left in every language, as on the map's own scales.
    <div className="guess-curve" dir="ltr">
      <svg
        className="chart"
        viewBox={`0 0 ${CURVE.width} ${CURVE.height}`}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          before.current = null;
          draw(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons !== 0) draw(event);
        }}
      >
        <CurveDrawing {...{ curve, figures, unit, lang, focused }} values={set} isShown={false} />
      </svg>
      {figures.map((figure, i) =>
        i === 0 ? null : (
          <input
            key={figure.id}
            type="range"
            aria-label={figureName(figure, lang)}
            aria-orientation="vertical"
            aria-valuetext={set[i] == null ? words.unset : print(set[i], lang)}
            min={curve.bottom}
            max={curve.top}
            step={curve.step}
            value={set[i] ?? curve.valueAt(curve.y(given))}
            style={{
              left: percent(curve.xs[i] ?? 0, CURVE.width),
              top: percent(CURVE.top, CURVE.height),
              height: percent(CURVE.height - CURVE.top - CURVE.bottom, CURVE.height),
            }}
            onFocus={() => setFocused(i)}
            onBlur={() => setFocused(null)}
            onChange={({ target }) => {
              const now = { at: i, value: target.valueAsNumber };
              onValues(drawnTo(set, now, now));
            }}
          />
        ),
      )}
    </div>
  );
}
