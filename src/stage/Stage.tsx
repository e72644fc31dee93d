import { type KeyboardEvent, type ReactNode, useCallback, useId, useMemo, useState } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import type { Lang, PlaceId } from "#atlas/types.ts";
import type { Size } from "#scene/camera.ts";
import type { Box } from "#scene/frame.ts";
import type { Hit, MapPort } from "#scene/mapPort.ts";
import type { Scene } from "#scene/scene.ts";
import type { Stub } from "#scene/stubPlaces.ts";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import type { Camera, Focus } from "#view/viewState.ts";
import { openDoor } from "#words/openDoor.ts";
import { stageWords } from "#words/stageWords.ts";
import { KeyRing } from "./KeyRing.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { ARROWS, marksInOrder, type Spot, spotTowards } from "./marksInOrder.ts";
import "./Stage.css";
import { StageButtons } from "./StageButtons.tsx";
import { Tip } from "./Tip.tsx";

const KeysDialog = laterPart(() =>
  openDoor("keys", import("./KeysDialog.tsx")).then((chunk) => chunk.KeysDialog),
);

type Props = {
  readonly scene: Scene;
  readonly lang: Lang;
  readonly size: Size;
  /** What lies on the picture and hides it. */
  readonly covered: readonly Box[];
  readonly port: MapPort | null;
  readonly hover: Hit | null;
  /** Grows with every move of the map, so that what lies on it moves along. */
  readonly moves: number;
  readonly borders: Borders;
  /** As MapLibre counts it. */
  readonly zoom: number;
  /** Destinations without room for their name. */
  readonly leftOut: readonly PlaceId[];
  /** What stands at the edge for what lies beyond it. */
  readonly stubs: readonly Stub[];
  /** The whole view in words. */
  readonly description: string;
  /** Whether the single keys + - 0 ? work while the map has the focus. */
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onPick: (focus: Focus | null) => void;
  readonly onLook: (camera: Camera | null) => void;
  readonly children: ReactNode;
};

const PAN_PX = 80;

/** What surrounds every renderer: one stop for the keyboard with arrows inside, the pointer's tip, zoom buttons, names without room. */
export function Stage(props: Props) {
  const { scene, lang, size, port, hover, borders, zoom, stubs, onPick, onLook } = props;
  const words = stageWords[lang];
  const id = useId();
  const [cursor, setCursor] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  /** Whether the reader goes by keys: who has pressed or touched sees no ring. */
  const [keyed, setKeyed] = useState(false);
  const [listed, setListed] = useState(false);
  const [described, setDescribed] = useState(false);
  const inOrder = useCallback(
    () => marksInOrder(scene, borders, zoom, lang, stubs),
    [scene, borders, zoom, lang, stubs],
  );
  // Nobody stands anywhere until the keyboard comes here.
  const spots = useMemo(() => (focused ? inOrder() : []), [focused, inOrder]);
  const spot = spots.find(({ key }) => key === cursor) ?? null;
  const at = focused && keyed && spot !== null ? (port?.project(spot.point) ?? null) : null;

  function stand(next: Spot | null): void {
    if (next === null || port === null) return;
    setCursor(next.key);
    // What stands at the edge is seen there.
    if (stubs.some(({ point }) => point === next.point)) return;
    const [x, y] = port.project(next.point) ?? [0, 0];
    const edge = 40;
    const right = x < edge ? x - edge : x > size.width - edge ? x - size.width + edge : 0;
    const down = y < edge ? y - edge : y > size.height - edge ? y - size.height + edge : 0;
    if (right !== 0 || down !== 0) port.panBy(right, down);
  }

  /** What the reader has moved so far is told before, and not after, and so undoes nothing. */
  function look(camera: Camera | null): void {
    port?.settle();
    onLook(camera);
  }

  const SINGLE: Readonly<Record<string, () => void>> = {
    "+": () => port?.zoomBy(1),
    "=": () => port?.zoomBy(1),
    "-": () => port?.zoomBy(-1),
    "0": () => look(null),
    "?": () => setListed(true),
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || port === null) return;
    const { key } = event;
    setKeyed(true);
    if (ARROWS.has(key) && event.shiftKey) {
      const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1] }[key] ?? [0, 1];
      port.panBy((x ?? 0) * PAN_PX, (y ?? 0) * PAN_PX);
    } else if (ARROWS.has(key)) {
      const middle = [size.width / 2, size.height / 2] as const;
      const from = (spot && port.project(spot.point)) ?? middle;
      stand(spotTowards(spots, from, key, port.project));
    } else if (props.singleKeys && key in SINGLE) SINGLE[key]?.();
    else if (key === "Escape") onPick(null);
    else if ((key === "Enter" || key === " ") && spot !== null) onPick(spot.focus);
    else return;
    event.preventDefault();
  }

  return (
    <div className="stage">
      <div
        className="stage-map"
        role="application"
        aria-roledescription={words.map}
        aria-label={words.mapOf(scene.dayWords)}
        aria-describedby={`${id}-keys`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is the one stop of the keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget }) => {
          setFocused(true);
          setKeyed(currentTarget.matches(":focus-visible"));
          const all = inOrder();
          if (!all.some(({ key }) => key === cursor)) setCursor(all[0]?.key ?? null);
        }}
        onBlur={() => setFocused(false)}
      >
        {props.children}
        {at !== null && spot !== null && <KeyRing {...{ at, spot, size }} />}
        {hover !== null && <Tip hit={hover} scene={scene} size={size} />}
      </div>
      <p className="unseen" id={`${id}-keys`}>
        {words.keys}
      </p>
      <p className="unseen" aria-live="polite">
        {focused && spot !== null ? `${spot.name}. ${spot.words}` : ""}
      </p>
      <StageButtons
        lang={lang}
        port={port}
        descriptionId={`${id}-description`}
        described={described}
        onHome={() => look(null)}
        onKeys={() => setListed(true)}
        onDescribe={() => setDescribed(!described)}
      />
      <p className="stage-description" id={`${id}-description`} hidden={!described}>
        {described ? props.description : ""}
      </p>
      <LeftOut {...{ scene, lang, size, onPick }} covered={props.covered} leftOut={props.leftOut} />
      {listed && (
        <Later lang={lang}>
          <KeysDialog
            lang={lang}
            single={props.singleKeys}
            onSingle={props.onSingleKeys}
            onClose={() => setListed(false)}
          />
        </Later>
      )}
    </div>
  );
}
