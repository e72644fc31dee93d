import { useMemo } from "react";
import { happenedScene } from "#scene/happenedScene.ts";
import { Later } from "#ui/Later.tsx";
import { CompareArea, SceneTable, TextMap } from "./lazyParts.tsx";
import { MapArea, type MapAreaProps } from "./MapArea.tsx";
import type { Reading } from "./Reading.ts";
import { setDrawn } from "./setReady.ts";

type Props = {
  readonly reading: Reading;
  /** Whether a page for readers lies over it, and does not stand beside it. */
  readonly isCovered?: boolean;
  readonly onPort?: MapAreaProps["onPort"];
  /** Whether it is part of what is the main thing already. */
  readonly isPart?: boolean;
  /** Whether statement, key and card lie on the picture. */
  readonly isWhole?: boolean;
  /** As the map has it. */
  readonly cooperative?: boolean;
  readonly isAsleep?: boolean;
  /** The picture is only looked at. */
  readonly isStill?: boolean;
};

const drawnWithoutMap = () => setDrawn("static");

/** The scene as the reader wants it: map, two maps, table or text. */
export function MainArea({ reading, isCovered, onPort, isPart, isStill, ...frame }: Props) {
  const { atlas, view, scene, day, library, description, loadTexts, loadBorders } = reading;
  const verbs = reading.onMap;
  const parts = { atlas, view, scene, day, verbs, library, loadTexts, loadBorders };
  const { happening } = reading;
  const stepped = useMemo(
    () => happenedScene(scene, happening, view.lang),
    [scene, happening, view.lang],
  );
  const Area = isPart === true ? "div" : "main";
  const map = {
    scene,
    view,
    borders: reading.borders,
    palette: reading.palette,
    still: reading.still,
    description,
    verbs,
    onFault: reading.onFault,
    onDrawn: setDrawn,
    onSight: reading.sight.setState,
    cooperative: frame.cooperative === true,
    isAsleep: frame.isAsleep === true,
  };
  return (
    // What a page for readers covers is out of reach of the keyboard too.
    <Area
      className="stage-area"
      id="main"
      tabIndex={-1}
      inert={isStill === true || isCovered === true}
    >
      {view.shownAs === "table" && (
        <Later lang={view.lang} onShown={drawnWithoutMap} onFailed={drawnWithoutMap}>
          <SceneTable {...parts} earlier={library?.earlier} />
        </Later>
      )}
      {view.shownAs === "text" && (
        <Later lang={view.lang} onShown={drawnWithoutMap} onFailed={drawnWithoutMap}>
          <TextMap {...parts} description={description} />
        </Later>
      )}
      {view.shownAs === "map" && (view.compare === null || view.compare === day) && (
        <MapArea
          {...map}
          {...(onPort ? { onPort } : {})}
          scene={stepped}
          isWhole={frame.isWhole !== false}
          happening={happening}
        />
      )}
      {view.shownAs === "map" && view.compare !== null && view.compare !== day && (
        <Later lang={view.lang} onFailed={drawnWithoutMap}>
          <CompareArea {...map} atlas={atlas} second={view.compare} />
        </Later>
      )}
    </Area>
  );
}
