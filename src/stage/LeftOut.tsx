import type { Lang, PlaceId } from "#atlas/types.ts";
import type { Size } from "#scene/camera.ts";
import type { Box } from "#scene/frame.ts";
import { moreBox } from "#scene/moreBox.ts";
import type { Scene } from "#scene/scene.ts";
import type { Focus } from "#view/viewState.ts";
import { stageWords } from "#words/stageWords.ts";
import "./LeftOut.css";

type Props = {
  readonly scene: Scene;
  readonly lang: Lang;
  readonly size: Size;
  /** What lies on the picture and hides it. */
  readonly covered: readonly Box[];
  readonly leftOut: readonly PlaceId[];
  readonly onPick: (focus: Focus | null) => void;
};

/** The destinations that stand in the picture without a name, as a list that opens: nobody is missing. */
export function LeftOut({ scene, lang, size, covered, leftOut, onPick }: Props) {
  const marks = scene.destinations.filter(({ id }) => leftOut.includes(id));
  if (marks.length === 0) return null;
  const { left, right, top, bottom } = moreBox({ size, covered });
  // Opened it grows up to what lies above it, and no farther.
  const above = covered.filter((box) => box.left < right && box.right > left && box.bottom <= top);
  const ceiling = Math.max(0, ...above.map((box) => box.bottom));
  return (
    <details
      className="left-out"
      style={{ left, bottom: size.height - bottom, maxHeight: bottom - ceiling }}
    >
      <summary
        aria-label={`${stageWords[lang].noRoom}: ${marks.length}`}
        style={{ width: right - left, height: bottom - top }}
      >
        <span>{`+${marks.length}`}</span>
      </summary>
      <p>{stageWords[lang].noRoom}</p>
      <ul>
        {marks.map(({ id, name, label }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick({ kind: "place", id })}>
              <span>{name}</span> <b>{label}</b>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
