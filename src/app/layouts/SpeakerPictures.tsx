import { useDeferredValue, useMemo } from "react";
import { useStore } from "zustand";
import type { Reading } from "#app/Reading.ts";
import { StepPicture } from "#panels/talk/StepPicture.tsx";
import { readAddress } from "#view/address.ts";
import type { Twin } from "#view/followTwin.ts";
import { guessAt } from "#view/guessAt.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import { talkWords } from "#words/talkWords.ts";

/** What the class sees, and what comes next, as small pictures. */
export function SpeakerPictures({
  reading,
  twin,
}: {
  readonly reading: Reading;
  readonly twin: Twin;
}) {
  const { atlas, view, borders, palette } = reading;
  const words = talkWords[view.lang];
  const wall = useDeferredValue(useStore(twin.talk, (talk) => talk.wall));
  const onWall = useMemo(
    () => readAddress(wall, atlas, initialView(view.lang)).view,
    [wall, atlas, view.lang],
  );
  const answered = useStore(twin.talk, (talk) => talk.answered);
  const asked = guessAt(atlas, onWall);
  const { story, step, lang } = view;
  const next = useMemo(
    () => (story === null ? null : storyView(atlas, story, step + 1, initialView(lang))),
    [atlas, story, step, lang],
  );
  const picture = { atlas, borders, palette };
  return (
    <div className="speaker-pictures">
      <StepPicture
        {...picture}
        view={onWall}
        asked={asked === null || asked.at === answered ? null : asked.kind}
        caption={words.onWall}
      />
      {next !== null && (
        <StepPicture {...picture} view={next} asked={null} caption={words.nextStep} />
      )}
      {next === null && story !== null && <p>{words.lastStep}</p>}
    </div>
  );
}
