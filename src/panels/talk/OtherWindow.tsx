import { useState } from "react";
import type { Role } from "#view/talk.ts";
import { talkWords } from "#words/talkWords.ts";
import { openWindow } from "./openWindow.ts";

type Props = {
  /** Which window is opened. */
  readonly opens: Role;
  readonly lang: keyof typeof talkWords;
  /** Where it begins, until it hears how things stand. */
  readonly address: string;
  readonly onOpened: (opened: Window) => void;
};

/** Opens the other window of a talk; where the browser opens none, a link does it as a tab; in a frame that may open neither, a line says why. */
export function OtherWindow({ opens, lang, address, onOpened }: Props) {
  const words = talkWords[lang];
  const [refused, setRefused] = useState(false);
  const isFramed = window.top !== window.self;
  return refused ? (
    <>
      {/* biome-ignore lint/security/noBlankTarget: it opens this same page, and from a folder two windows know each other by nothing but the opener. */}
      <a className="tool" href={address} target="_blank" rel="opener">
        {words.asTab}
      </a>
      {isFramed && <p role="status">{words.framed(location.href.replace(/#.*$/, ""))}</p>}
    </>
  ) : (
    <button
      type="button"
      className="tool"
      onClick={() => {
        const opened = openWindow(opens, address);
        if (opened === null) setRefused(true);
        else onOpened(opened);
      }}
    >
      {opens === "speaker" ? words.openSpeaker : words.openWall}
    </button>
  );
}
