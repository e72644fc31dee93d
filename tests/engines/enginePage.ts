/** A point of the window, in px from its left and top edge. */
export type Point = readonly [x: number, y: number];

/** How a reader has set the browser up: as it comes, without WebGL and guarded against being recognised, or without scripts. */
export type Setup = "usual" | "guarded" | "noScript";

/** A page in a browser of another make: just what the journeys ask of it. */
export type EnginePage = {
  /** Goes to an address and waits until it is loaded. */
  readonly open: (url: string) => Promise<void>;
  /** What an expression is worth in the page; it must be plain data. */
  readonly ask: <T>(expression: string) => Promise<T>;
  /** Presses keys one after another; letters as they are, others by their WebDriver code point. */
  readonly press: (keys: readonly string[]) => Promise<void>;
  /** Clicks on a point of the window, in px. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Presses at one point of the window, in px, and lets go at another. */
  readonly drag: (from: Point, to: Point) => Promise<void>;
  /** How many pages the page prints on paper of this size, in cm; `null` where the browser cannot be asked to print. */
  readonly print: ((width: number, height: number) => Promise<number>) | null;
  readonly close: () => Promise<void>;
};

/** A make of browser: its name, what it needs to be installed, and how it is opened; `null` where something is missing. */
export type Engine = {
  readonly name: string;
  readonly packages: readonly string[];
  readonly open: (setup: Setup) => Promise<EnginePage | null>;
};

/** Keys and a click as WebDriver writes them, in the classic and in the bidirectional protocol. */
export const keyActions = (keys: readonly string[]) => [
  {
    type: "key",
    id: "keys",
    actions: keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]),
  },
];

const pointer = (actions: readonly object[]) => [
  { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions },
];
const moveTo = ([x, y]: Point, duration = 0) => ({
  type: "pointerMove",
  x: Math.round(x),
  y: Math.round(y),
  duration,
});

/** A press of the main button at a point of the window. */
export const clickActions = (x: number, y: number) =>
  pointer([moveTo([x, y]), { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }]);

/** The main button goes down at one point of the window and up at another. */
export const dragActions = (from: Point, to: Point) =>
  pointer([
    moveTo(from),
    { type: "pointerDown", button: 0 },
    moveTo([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], 50),
    moveTo(to, 50),
    { type: "pointerUp", button: 0 },
  ]);
