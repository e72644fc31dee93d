import { spoken } from "#words/spoken.ts";

type Counts = Readonly<
  Record<"open" | "restricted" | "closed" | "lapsed" | "unknown" | "before", number>
>;

/** The sentences of which the description of a view is made. */
export type DescriptionWords = {
  readonly day: (day: string) => string;
  readonly beside: (day: string) => string;
  readonly chosen: (name: string) => string;
  readonly largest: (series: string, places: string, more: number) => string;
  readonly without: (count: number) => string;
  readonly overlay: (title: string, classes: string) => string;
  readonly asSigns: (title: string, classes: string) => string;
  readonly routes: (states: string) => string;
  readonly crossings: (states: string) => string;
  readonly states: Readonly<Record<keyof Counts, (count: string) => string>>;
  /** What the legend says at length, short enough to be heard in one go. */
  readonly classes: Readonly<
    Record<
      | "visa-internal-passport"
      | "visa-visa-free"
      | "visa-online-or-on-arrival"
      | "visa-visa"
      | "visa-closed"
      | "visa-unclear"
      | "visa-lapsed"
      | "visa-no-data"
      | "risk-5"
      | "risk-4"
      | "risk-3"
      | "risk-2"
      | "risk-1"
      | "risk-0"
      | "risk-no-data"
      | "age-month"
      | "age-half-year"
      | "age-year"
      | "age-older"
      | "age-no-data",
      string
    >
  >;
};

export const descriptionWords = spoken("description");
