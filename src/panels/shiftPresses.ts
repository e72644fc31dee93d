/** What is known of the Shift keys: which are down, whether what is held now means something else, and how many presses came in a row. */
export type ShiftState = {
  readonly held: readonly string[];
  readonly spoilt: boolean;
  readonly pointer: boolean;
  readonly presses: number;
};

/** What a reader does, as far as it matters for the Shift keys. */
export type Input =
  | Pick<
      KeyboardEvent,
      "type" | "key" | "code" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey" | "isComposing"
    >
  | Pick<PointerEvent, "type" | "buttons">
  | Pick<Event, "type">;

/** Nothing is held and nothing was pressed. */
export const NO_SHIFT: ShiftState = { held: [], spoilt: false, pointer: false, presses: 0 };

/**
 * The Shift keys after one more input. A press counts from its down to its up if no other key, no pointer and no wheel
 * came between and no Alt, Control or Meta was down; whatever else is done begins the count anew.
 */
export function shiftPresses(state: ShiftState, input: Input): ShiftState {
  // Where the page loses the keyboard, what goes up is never told.
  if (input.type === "blur") return NO_SHIFT;
  if (!("key" in input)) {
    const pointer = "buttons" in input ? input.buttons !== 0 : state.pointer;
    // A pointer that only moves means nothing.
    if (input.type === "pointermove" && !pointer) return state;
    return { ...state, pointer, spoilt: state.held.length > 0, presses: 0 };
  }
  if (input.key !== "Shift") return { ...state, spoilt: state.held.length > 0, presses: 0 };
  const other = input.altKey || input.ctrlKey || input.metaKey || input.isComposing;
  if (input.type === "keydown")
    return {
      ...state,
      held: [...new Set([...state.held, input.code])],
      spoilt: other || state.pointer || (state.spoilt && state.held.length > 0),
    };
  const pressed = state.held.length > 0 && !state.spoilt && !other;
  // Of two keys held at once some systems tell only the last that goes up.
  const held = input.shiftKey ? state.held.filter((code) => code !== input.code) : [];
  return { ...state, held, presses: pressed ? state.presses + 1 : 0 };
}
