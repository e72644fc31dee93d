import { expect, test } from "vitest";
import { type Input, NO_SHIFT, shiftPresses } from "#panels/shiftPresses.ts";

/**
 * Short for inputs: `L+` left Shift down, `R-` right Shift up, `a+` another key down; `alt:`, `ctrl:`, `meta:` before it while such
 * a key is down; `press`, `move`, `drag`, `release`, `wheel`, `blur`.
 */
function inputOf(word: string, held: Set<string>): Input {
  const [, modifier, name = "", way] = /^(?:(alt|ctrl|meta|ime):)?(\w+)([+-])?$/.exec(word) ?? [];
  if (way === undefined) {
    if (name === "wheel" || name === "blur") return { type: name };
    const type = { press: "pointerdown", release: "pointerup" }[name] ?? "pointermove";
    return { type, buttons: name === "press" || name === "drag" ? 1 : 0 };
  }
  const code = { L: "ShiftLeft", R: "ShiftRight" }[name] ?? name;
  const key = code.startsWith("Shift") ? "Shift" : name;
  if (key === "Shift") held[way === "+" ? "add" : "delete"](code);
  return {
    type: way === "+" ? "keydown" : "keyup",
    key,
    code,
    shiftKey: held.size > 0,
    altKey: modifier === "alt",
    ctrlKey: modifier === "ctrl",
    metaKey: modifier === "meta",
    isComposing: modifier === "ime",
  };
}

function mostPresses(words: string): number {
  const held = new Set<string>();
  let state = NO_SHIFT;
  let most = 0;
  for (const word of words.split(" ")) {
    state = shiftPresses(state, inputOf(word, held));
    most = Math.max(most, state.presses);
  }
  return most;
}

const times = (words: string, count = 3) => Array(count).fill(words).join(" ");

test.each([
  ["three presses", times("L+ L-"), 3],
  ["left and right by turns", "L+ L- R+ R- L+ L-", 3],
  ["left and right that overlap", "L+ R+ L- R- L+ L-", 3],
  ["left held, right pressed", "L+ R+ R- R+ R- R+ R-", 3],
  ["a key held long repeats its down", times("L+ L+ L+ L-"), 3],
  ["a pointer that only moves", times("L+ move L-"), 3],
  ["Alt pressed and let go before", "alt:Alt+ Alt- L+ L- L+ L- L+ L-", 3],
  ["after a page lost the keyboard", "L+ blur L+ L- L+ L- L+ L-", 3],
  ["two presses and another key", "L+ L- L+ L- a+ a- L+ L-", 2],
  ["two presses and a click", "L+ L- L+ L- press release L+ L-", 2],
  ["two presses and a turn of the wheel", "L+ L- L+ L- wheel L+ L-", 2],
  ["capitals", times("L+ a+ a- L-", 5), 0],
  ["a capital whose letter goes up last", times("L+ a+ L- a-", 5), 0],
  ["a letter that goes up while Shift is held", times("a+ L+ a- L-", 5), 0],
  ["Shift with arrows", times("L+ ArrowLeft+ ArrowLeft- L-"), 0],
  ["Shift with Tab", times("L+ Tab+ Tab- L-"), 0],
  ["Shift and drag", times("L+ press drag release L-"), 0],
  ["drag and Shift", "press L+ L- L+ L- L+ L- release", 0],
  ["drag, then Shift, heard only as a move", "L+ drag L- L+ drag L- L+ drag L-", 0],
  ["Shift and wheel", times("L+ wheel L-"), 0],
  ["Shift and click", times("L+ press release L-"), 0],
  ["Alt held", `alt:Alt+ ${times("alt:L+ alt:L-")} Alt-`, 0],
  ["Alt held, eaten by the system", times("alt:L+ alt:L-"), 0],
  ["Alt and Shift, Alt let go first", times("alt:Alt+ alt:L+ Alt- L-"), 0],
  ["Alt and Shift, Shift let go first", times("alt:Alt+ alt:L+ alt:L- Alt-"), 0],
  ["Shift, then Alt", times("L+ alt:Alt+ Alt- L-"), 0],
  ["Control and Shift", times("ctrl:Control+ ctrl:L+ Control- L-"), 0],
  ["Meta held", times("meta:L+ meta:L-"), 0],
  ["Shift that changes what an input method writes", times("ime:L+ ime:L-"), 0],
  ["Shift that was down before the page had the keyboard", times("L-"), 0],
])("%s: %s counts as %i", (_what, words, presses) => {
  expect(mostPresses(words)).toBe(presses);
});
