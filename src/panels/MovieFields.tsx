import { useEffect, useRef, useState } from "react";
import { addDays, type Day, localDay, printDay } from "#atlas/day.ts";
import { fileNameOf } from "#export/fileNameOf.ts";
import { linkTo } from "#export/linkTo.ts";
import { MOST_DAYS, movieDays } from "#export/movie/movieDays.ts";
import type { MovieAsked } from "#export/movie/movieFrames.ts";
import { DayInput } from "#ui/DayInput.tsx";
import { saveFile } from "#ui/saveFile.ts";
import { dayOf } from "#view/dayOf.ts";
import { permanent } from "#view/permanent.ts";
import { copyWords } from "#words/copyWords.ts";
import { openDoor } from "#words/openDoor.ts";
import { takeWords } from "#words/takeWords.ts";
import type { PanelParts } from "./parts.ts";

/** So many days before the one that is shown a moving picture begins, unless another is chosen. */
const BEFORE = 30;

const ENDINGS: Readonly<Record<string, string>> = {
  "video/mp4": "mp4",
  "image/gif": "gif",
};

/** What makes them is fetched when they are asked for. */
const MAKERS = {
  movie: async (making: MovieAsked) =>
    (await openDoor("picture", import("#export/movie/movieOf.ts"))).movieOf(making),
  gif: async (making: MovieAsked) =>
    (await openDoor("picture", import("#export/movie/gifOf.ts"))).gifOf(making),
};

type Props = PanelParts & { readonly onTold: (text: string) => void };

/** Saves the view as a moving picture from one day to another: says how far it is, can be stopped, and says when this browser cannot make it. */
export function MovieFields({ atlas, view, library, loadBorders, onTold }: Props) {
  const { lang } = view;
  const words = copyWords[lang];
  const more = takeWords[lang];
  const shown = dayOf(atlas, view);
  const [first, setFirst] = useState<Day | null>(null);
  const [last, setLast] = useState<Day | null>(null);
  const [drawn, setDrawn] = useState(0);
  const [making, setMaking] = useState<AbortController | null>(null);
  // A browser can have an encoder and none that we could use: then it says so when it is asked.
  const [isMute, setMute] = useState(typeof VideoEncoder === "undefined");
  const button = useRef<HTMLButtonElement>(null);
  // What nobody waits for any more is not drawn on.
  useEffect(() => () => making?.abort(), [making]);
  const [from, until] = [
    first ?? Math.max(atlas.first, view.compare ?? addDays(shown, -BEFORE)),
    last ?? shown,
  ].toSorted((a, b) => a - b) as [Day, Day];
  const days = movieDays(atlas, view, from, until);
  const isTooLong = days.length > MOST_DAYS;

  async function save(kind: "movie" | "gif"): Promise<void> {
    if (loadBorders === undefined || making !== null || isTooLong) return;
    const stop = new AbortController();
    setMaking(stop);
    onTold("");
    const linkOn = (day: Day) =>
      linkTo(permanent({ ...view, date: day, compare: null }, atlas), location);
    const asked = { atlas, view, library, address: linkOn(until), made: localDay(new Date()) };
    const given = { asked, days, linkOn, loadBorders, onDay: setDrawn, signal: stop.signal };
    try {
      const file = await MAKERS[kind](given);
      const ending = ENDINGS[file.type.split(";")[0] ?? ""] ?? "webm";
      const name = `${fileNameOf(atlas, { ...view, date: from, compare: null })}-${printDay(until)}.${ending}`;
      saveFile(name, file);
      onTold(words.saved(name));
    } catch (error) {
      const isNone = error instanceof Error && error.name === "NoEncoderError";
      if (isNone) setMute(true);
      onTold(stop.signal.aborted ? more.stopped : isNone ? more.noMovie : words.noPng);
    }
    setMaking(null);
    setDrawn(0);
  }

  return (
    <fieldset className="take-movie">
      <legend>{more.movie}</legend>
      <div className="take-span">
        <DayInput label={more.from} range={atlas} day={from} lang={lang} onDay={setFirst} />
        <DayInput label={more.until} range={atlas} day={until} lang={lang} onDay={setLast} />
      </div>
      <p>{isTooLong ? more.tooLong(days.length, MOST_DAYS) : more.days(days.length)}</p>
      <button
        ref={button}
        type="button"
        className="tool"
        data-format="movie"
        aria-disabled={making !== null || isTooLong}
        onClick={() => void save("movie")}
      >
        {more.saveMovie}
      </button>
      {isMute && (
        <button
          type="button"
          className="tool"
          data-format="gif"
          aria-disabled={making !== null || isTooLong}
          onClick={() => void save("gif")}
        >
          {more.saveGif}
        </button>
      )}
      {making !== null && (
        <>
          <progress aria-label={more.movie} max={days.length} value={drawn} />
          <button
            type="button"
            className="link"
            onClick={() => {
              making.abort();
              // The button that was pressed goes.
              button.current?.focus();
            }}
          >
            {more.stop}
          </button>
        </>
      )}
    </fieldset>
  );
}
