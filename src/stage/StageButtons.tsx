import { useId, useState } from "react";
import type { Lang } from "#atlas/types.ts";
import type { MapPort } from "#scene/mapPort.ts";
import { stageWords } from "#words/stageWords.ts";

type Props = {
  readonly lang: Lang;
  readonly port: MapPort | null;
  /** The element with the description, and whether it is shown. */
  readonly descriptionId: string;
  readonly described: boolean;
  readonly onHome: () => void;
  readonly onKeys: () => void;
  readonly onDescribe: () => void;
};

const STEP_PX = 120;
const ICONS = {
  zoomIn: "M10 4V16M4 10H16",
  zoomOut: "M4 10H16",
  home: "M3 10L10 4L17 10M5 9V16H15V9",
  more: "M5 9V11M10 9V11M15 9V11",
  describe: "M4 5H16M4 10H16M4 15H11",
  left: "M12 5L7 10L12 15",
  right: "M8 5L13 10L8 15",
  up: "M5 12L10 7L15 12",
  down: "M5 8L10 13L15 8",
} as const;

/** What can be done by a click as well as by dragging, wheel and keys. */
export function StageButtons(props: Props) {
  const { lang, port, onHome, onKeys, onDescribe } = props;
  const words = stageWords[lang];
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = (name: keyof typeof ICONS, label: string, act: () => void, opens?: object) => (
    <button type="button" title={label} className={`stage-${name}`} {...opens} onClick={act}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={ICONS[name]} />
      </svg>
      <span className="unseen">{label}</span>
    </button>
  );
  return (
    <div className="stage-buttons" data-covers="">
      {button("zoomIn", words.zoomIn, () => port?.zoomBy(1))}
      {button("zoomOut", words.zoomOut, () => port?.zoomBy(-1))}
      {button("home", words.home, onHome)}
      {button("more", words.more, () => setOpen(!open), {
        "aria-expanded": open,
        "aria-controls": `${id}-more`,
      })}
      {open && (
        <div className="stage-extra" id={`${id}-more`}>
          {button("describe", words.describe, onDescribe, {
            "aria-expanded": props.described,
            "aria-controls": props.descriptionId,
          })}
          <button
            type="button"
            aria-label={words.keysTitle}
            title={words.keysTitle}
            onClick={onKeys}
          >
            <span>?</span>
          </button>
          {button("left", words.pan.left, () => port?.panBy(-STEP_PX, 0))}
          {button("up", words.pan.up, () => port?.panBy(0, -STEP_PX))}
          {button("down", words.pan.down, () => port?.panBy(0, STEP_PX))}
          {button("right", words.pan.right, () => port?.panBy(STEP_PX, 0))}
        </div>
      )}
    </div>
  );
}
