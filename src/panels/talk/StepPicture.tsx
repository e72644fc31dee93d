import { useMemo } from "react";
import type { GuessKind } from "#atlas/guess.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { Atlas } from "#atlas/types.ts";
import { SvgScene } from "#plain/SvgScene.tsx";
import { frameOf } from "#scene/frame.ts";
import { guessScene } from "#scene/guess/guessScene.ts";
import { openingOn } from "#scene/openingOn.ts";
import type { PaletteName } from "#scene/palette.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { dayOf } from "#view/dayOf.ts";
import { guessView } from "#view/guessView.ts";
import type { ViewState } from "#view/viewState.ts";

type Props = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly borders: Borders;
  readonly palette: PaletteName;
  /** What is guessed on it, while its answer is hidden. */
  readonly asked: GuessKind | null;
  readonly caption: string;
};

/** The shape of most projectors, in px: drawn so large, and shown smaller. */
const SIZE = { width: 800, height: 450 };

/** The picture of a view, in small. */
export function StepPicture({ atlas, view, borders, palette, asked, caption }: Props) {
  const scene = useMemo(() => {
    const seen = asked === null ? view : guessView(view, asked, view.focus);
    const whole = sceneOf(atlas, seen, dayOf(atlas, seen));
    return asked === null ? whole : guessScene(whole, { kind: asked, chosen: [], lang: view.lang });
  }, [atlas, view, asked]);
  const { map, proj } = view;
  const frame = useMemo(
    () => frameOf(map ?? openingOn(SIZE, proj, null, false), proj, SIZE, palette),
    [map, proj, palette],
  );
  return (
    <figure className="step-picture">
      <SvgScene scene={scene} borders={borders} frame={frame} description={scene.dayWords} />
      <figcaption>
        <span>{caption}</span> <span>{scene.dayWords}</span>
      </figcaption>
    </figure>
  );
}
