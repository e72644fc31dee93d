import { useStore } from "zustand";
import { LANGS } from "#atlas/types.ts";
import type { Twin } from "#view/followTwin.ts";
import { talkWords } from "#words/talkWords.ts";

type Props = {
  readonly lang: keyof typeof talkWords;
  readonly twin: Twin;
  readonly pointing: boolean;
  readonly onPointing: (pointing: boolean) => void;
};

/** What the speaker does with the wall besides stepping: hold it, black it, point on it, let it speak another language. */
export function TalkButtons({ lang, twin, pointing, onPointing }: Props) {
  const words = talkWords[lang];
  const talk = useStore(twin.talk);
  return (
    <div className="talk-buttons">
      <button
        type="button"
        className="tool"
        aria-pressed={talk.frozen}
        onClick={() => twin.change({ frozen: !talk.frozen })}
      >
        {words.freeze}
      </button>
      <button
        type="button"
        className="tool"
        aria-pressed={talk.black}
        onClick={() => twin.change({ black: !talk.black })}
      >
        {words.black}
      </button>
      <button
        type="button"
        className="tool talk-point"
        aria-pressed={pointing}
        title={words.pointHint}
        onClick={() => onPointing(!pointing)}
      >
        {words.point}
      </button>
      <label>
        <span>{words.wallSpeaks}</span>{" "}
        <select
          value={talk.lang}
          onChange={({ target }) => {
            const chosen = LANGS.find((one) => one === target.value);
            if (chosen !== undefined) twin.change({ lang: chosen });
          }}
        >
          {LANGS.map((one) => (
            <option key={one} value={one} lang={one}>
              {one.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
