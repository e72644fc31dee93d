import type { Lang } from "#atlas/types.ts";
import { readWords } from "#words/readWords.ts";
import { PACES, type Pace } from "./dwellMs.ts";

type Props = {
  readonly lang: Lang;
  readonly isPlaying: boolean;
  readonly pace: Pace;
  readonly onPlay: () => void;
  readonly onPace: (pace: Pace) => void;
};

/** Lets the page go on by itself, and says how long it stays; any touch stops it. */
export function PlayTools({ lang, isPlaying, pace, onPlay, onPace }: Props) {
  const words = readWords[lang];
  return (
    <div className="read-play">
      <button type="button" className="tool" data-play="" onClick={onPlay}>
        {isPlaying ? words.stop : words.play}
      </button>
      <label>
        <span className="unseen">{words.pace}</span>
        <select
          value={pace}
          onChange={({ target }) =>
            onPace(PACES.find((one) => String(one) === target.value) ?? "words")
          }
        >
          {PACES.map((one) => (
            <option key={one} value={one}>
              {one === "words" ? words.byWords : words.seconds(one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
