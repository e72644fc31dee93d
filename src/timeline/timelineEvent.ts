import type { Day } from "#atlas/day.ts";
import type { EventId, EventKind } from "#atlas/types.ts";
import type { Wave } from "#atlas/wave.ts";

/** An event as the timeline needs it, its title in the reader's language. */
export type TimelineEvent = {
  readonly id: EventId;
  readonly day: Day;
  readonly kind: EventKind;
  readonly title: string;
};

/** A wave of the atlas with its name in the reader's language. */
export type NamedWave = Wave & { readonly name: string };
