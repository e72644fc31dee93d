import { spoken } from "#words/spoken.ts";

/** What is said in the two windows of a talk. */
export type TalkWords = {
  readonly speaker: string;
  readonly tools: string;
  readonly openSpeaker: string;
  /** The browser has not let a window open. */
  readonly asTab: string;
  /** Nor does the page that frames this one; the printed address is where the map is found by itself. */
  readonly framed: (address: string) => string;
  readonly openWall: string;
  readonly fullScreen: string;
  readonly smallScreen: string;
  readonly end: string;
  /** What the wall says while it is black, to who cannot see that. */
  readonly isBlack: string;
  readonly black: string;
  readonly freeze: string;
  readonly point: string;
  readonly pointHint: string;
  readonly wallSpeaks: string;
  readonly onWall: string;
  readonly here: string;
  readonly nextStep: string;
  readonly lastStep: string;
  readonly notes: string;
  readonly noNotes: string;
  /** What the class reads or hears of the step. */
  readonly told: string;
  readonly steps: string;
  /** What is set for the class before the answer shows. */
  readonly classGuess: string;
  readonly guessAgain: string;
  readonly question: string;
  readonly answer: string;
  readonly clock: string;
  /** Printed minutes that the story takes up to the end of this step, and in all. */
  readonly planned: (here: string, whole: string) => string;
  readonly restart: string;
  readonly ledFrom: Readonly<Record<"wall" | "speaker", string>>;
  readonly alone: string;
  readonly awake: string;
  readonly asleep: string;
  readonly keys: string;
};

export const talkWords = spoken("talk");
