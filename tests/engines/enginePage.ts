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
  /** How many pages the page prints on paper of this size, in cm; `null` where the browser cannot be asked to print. */
  readonly print: ((width: number, height: number) => Promise<number>) | null;
  readonly close: () => Promise<void>;
};

/** A make of browser: its name, what it needs to be installed, and how it is opened; `null` where something is missing. */
export type Engine = {
  readonly name: string;
  readonly packages: readonly string[];
  readonly open: () => Promise<EnginePage | null>;
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

/** A press of the main button at a point of the window. */
export const clickActions = (x: number, y: number) => [
  {
    type: "pointer",
    id: "mouse",
    parameters: { pointerType: "mouse" },
    actions: [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ],
  },
];
