import { spoken } from "#words/spoken.ts";

/** What the timeline says in one language. */
export type TimelineWords = {
  readonly timeline: string;
  /** The slider's name. */
  readonly day: string;
  readonly events: string;
  readonly lanes: Readonly<Record<"war" | "borders" | "rules" | "courts" | "counts", string>>;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly play: string;
  readonly pause: string;
  readonly speed: string;
  readonly step: string;
  readonly steps: Readonly<Record<"day" | "month" | "event", string>>;
  readonly date: string;
  readonly more: string;
  readonly seenUntil: (day: string) => string;
};

/** The words of the timeline. */
export const timelineWords = spoken("timeline");
