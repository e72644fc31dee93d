import type { Borders } from "#atlas/openBorders.ts";
import type { PanelParts } from "#panels/parts.ts";
import type { Happening } from "#scene/happeningOf.ts";
import type { PaletteName } from "#scene/palette.ts";
import { Later } from "#ui/Later.tsx";
import { CompareArea, SceneTable, TextMap } from "./lazyParts.tsx";
import { MapArea, type MapAreaProps } from "./MapArea.tsx";
import { setDrawn } from "./setReady.ts";

type Props = PanelParts & {
  readonly borders: Borders;
  readonly palette: PaletteName;
  readonly still: boolean;
  readonly description: string;
  readonly happening: Happening | null;
  /** Whether a page for readers lies over it, and does not stand beside it. */
  readonly isCovered?: boolean;
  readonly onFault: MapAreaProps["onFault"];
  readonly onPort?: MapAreaProps["onPort"];
  /** Whether it is part of what is the main thing already. */
  readonly isPart?: boolean;
  /** The picture is only looked at. */
  readonly isStill?: boolean;
};

const drawnWithoutMap = () => setDrawn("static");

/** The scene as the reader wants it: map, two maps, table or text. */
export function MainArea(props: Props) {
  const { borders, palette, still, description, onFault, onPort, isPart, isStill, ...parts } =
    props;
  const { atlas, view, scene, day, verbs } = parts;
  const Area = isPart === true ? "div" : "main";
  const map = {
    scene,
    view,
    borders,
    palette,
    still,
    description,
    verbs,
    onFault,
    onDrawn: setDrawn,
  };
  return (
    // What a page for readers covers is out of reach of the keyboard too.
    <Area
      className="stage-area"
      id="main"
      tabIndex={-1}
      inert={isStill === true || props.isCovered === true}
    >
      {view.shownAs === "table" && (
        <Later lang={view.lang} onShown={drawnWithoutMap}>
          <SceneTable {...parts} earlier={parts.library?.earlier} />
        </Later>
      )}
      {view.shownAs === "text" && (
        <Later lang={view.lang} onShown={drawnWithoutMap}>
          <TextMap {...parts} description={description} />
        </Later>
      )}
      {view.shownAs === "map" && (view.compare === null || view.compare === day) && (
        <MapArea
          {...map}
          {...(onPort ? { onPort } : {})}
          isWhole={true}
          happening={parts.happening}
        />
      )}
      {view.shownAs === "map" && view.compare !== null && view.compare !== day && (
        <Later lang={view.lang}>
          <CompareArea {...map} atlas={atlas} second={view.compare} />
        </Later>
      )}
    </Area>
  );
}
