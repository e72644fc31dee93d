import type { Borders } from "#atlas/openBorders.ts";
import type { Lang } from "#atlas/types.ts";
import { filledFrame } from "#export/filledFrame.ts";
import { captionBox } from "#export/mapCaption.ts";
import { writeColumn } from "#export/writeColumn.ts";
import type { KeyPlan } from "#plain/keyPlan.ts";
import type { TextLine } from "#plain/textLine.ts";
import { fitted } from "#scene/fitted.ts";
import { type Box, type Frame, frameOf } from "#scene/frame.ts";
import { groundSeen } from "#scene/groundSeen.ts";
import { keyOf } from "#scene/keyOf.ts";
import { LETTER_SIZE } from "#scene/labelBox.ts";
import { legendIn } from "#scene/legendIn.ts";
import type { Scene } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { BRIEFNESS, briefKey } from "./briefKey.ts";
import { datedOnce } from "./datedOnce.ts";
import { keyFlow } from "./keyFlow.ts";
import { LETTER, type PlateFormat } from "./plateFormats.ts";
import { unnamedLine } from "./unnamedLine.ts";

/** What a picture of a step is made from; what stands above and below it is empty where it stands beside it anyway. */
export type PlateAsked = {
  readonly scene: Scene;
  readonly view: Pick<ViewState, "map" | "proj">;
  readonly borders: Borders;
  readonly lang: Lang;
  readonly title: string;
  readonly foot: string;
};

/** A picture of a step, laid out: the map with its day, its key below, in letters for a projector. */
export type Plate = {
  readonly format: PlateFormat;
  readonly scene: Scene;
  readonly frame: Frame;
  readonly map: Box;
  readonly key: KeyPlan;
  readonly texts: readonly TextLine[];
  readonly day: string;
};

/** The map, in px, for which the cameras of stories are chosen. */
const SEEN = { width: 1024, height: 640 };
/** Between two parts, in px. */
const GAP = 12;
/** A key that takes more of the height says less. */
const MOST_KEY = 0.28;
/** So often the height of map and key are brought together. */
const TRIES = 4;

/** Lays a picture out: the map takes what title, key and foot leave. */
export function plateOf(asked: PlateAsked, format: PlateFormat): Plate {
  const { view, borders, lang } = asked;
  const { scene, dated } = datedOnce(asked.scene);
  const { width, height, margin } = format;
  const column = { left: margin, width: width - 2 * margin };
  const title = writeColumn({ ...column, top: margin }, [
    { text: asked.title, size: LETTER * 1.4, bold: true },
  ]);
  const top = asked.title === "" ? margin : title.bottom + GAP;
  const foot = writeColumn({ ...column, top: 0 }, [
    { text: asked.foot, size: LETTER, muted: true },
  ]);
  const footTop = height - margin - foot.bottom;
  const end = asked.foot === "" ? height - margin : footTop - GAP;
  const dayBox = captionBox(scene.dayWords, LETTER);
  const frameIn = (mapHeight: number): Frame => {
    const size = { width: column.width, height: mapHeight };
    const camera = view.map && fitted(view.map, size, SEEN);
    return {
      ...filledFrame(frameOf(camera, view.proj, size, "projector", [dayBox])),
      letters: LETTER / LETTER_SIZE.place,
    };
  };
  const most = height * MOST_KEY;
  let mapHeight = end - top;
  let key: KeyPlan = keyFlow([], { ...column, top: 0 }, LETTER);
  // Another height shows other ground, which may need more of a key.
  for (let tries = 0; tries < TRIES; tries += 1) {
    const frame = frameIn(mapHeight);
    const groups = keyOf(legendIn(scene, frame, groundSeen(borders, frame)), lang).map((group) =>
      group.key === "destinations" && dated !== ""
        ? { ...group, title: `${group.title}, ${dated}` }
        : group,
    );
    const plans = BRIEFNESS.map((brief) =>
      keyFlow(briefKey(groups, brief), { ...column, top: 0 }, LETTER),
    );
    const unnamed = unnamedLine(scene, frame, borders, lang, column.width, LETTER);
    const told = unnamed === "" ? [] : plans.map((plan) => withLine(plan, unnamed, column));
    key =
      told.find(({ bottom }) => bottom <= most) ??
      // A key that needs all the room alone says no more.
      plans.find(({ bottom }) => bottom <= most) ??
      plans.at(-1) ??
      key;
    const left = end - top - (key.bottom === 0 ? 0 : key.bottom + GAP);
    if (left >= mapHeight) break;
    mapHeight = left;
  }
  const keyTop = top + mapHeight + (key.bottom === 0 ? 0 : GAP);
  return {
    format,
    scene,
    frame: frameIn(mapHeight),
    map: { left: margin, right: width - margin, top, bottom: top + mapHeight },
    key: loweredKey(key, keyTop),
    texts: [...title.texts, ...lowered(foot.texts, footTop)],
    day: scene.dayWords,
  };
}

/** A line below a key. */
function withLine(
  key: KeyPlan,
  text: string,
  column: { readonly left: number; readonly width: number },
): KeyPlan {
  const line = writeColumn({ ...column, top: key.bottom + GAP / 3 }, [{ text, size: LETTER }]);
  return { ...key, texts: [...key.texts, ...line.texts], bottom: line.bottom };
}

const lowered = (texts: readonly TextLine[], by: number): readonly TextLine[] =>
  texts.map((line) => ({ ...line, y: line.y + by }));

const loweredKey = ({ texts, samples, bottom }: KeyPlan, by: number): KeyPlan => ({
  texts: lowered(texts, by),
  samples: samples.map((sample) => ({
    ...sample,
    box: { ...sample.box, top: sample.box.top + by, bottom: sample.box.bottom + by },
    levels: sample.levels.map((level) => level + by),
  })),
  bottom: bottom + by,
});
