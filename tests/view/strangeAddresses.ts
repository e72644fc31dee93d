import { writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { VIEW_KEYS } from "#view/params.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { numbersFrom } from "../numbersFrom.ts";
import { VALUES } from "./everyValue.ts";
import { WAYS } from "./waysOfLinks.ts";

/** An address as somebody may open it, and which of its keys cannot be understood. */
export type Strange = { readonly address: string; readonly wrong: readonly string[] };

const initial = initialView("en");

/** What no key understands: markup, scripts, signs that turn a line round or are none, what is too long, what is cut, what other programs read. */
const HOSTILE = [
  "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "javascript:alert(1)",
  "'-alert(1)-'",
  "%22onload%3D1",
  "__proto__",
  "constructor",
  "%E0%A4%A",
  "%",
  "%00",
  "%E2%80%AEabc",
  "NaN",
  "-1",
  "9".repeat(400),
  "x".repeat(100_000),
  "../../etc/passwd",
  "{{7*7}}",
  "%F0%9F%92%A9",
];
/** Names that belong to others. What begins with a pointed bracket or a quote is what stood behind the link, and no name. */
const FOREIGN = ["colour", "q", "id", "hsa", "toString", "date2", "data-ready"];

/** So many addresses, the same for a seed: valid ones, such with a letter changed, hostile ones, such with keys of others, and all of them on the ways that links go. */
export function strangeAddresses(count: number, seed: number): readonly Strange[] {
  const next = numbersFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const valid = (): string => {
    let view: ViewState = initial;
    for (let keys = 0; keys < 1 + next() * 5; keys++) {
      const key = pick(VIEW_KEYS.filter((one) => one !== "story" && one !== "step"));
      view = { ...view, [key]: pick<unknown>(VALUES[key]) };
    }
    return writeAddress(view, initial, atlas);
  };
  const changed = (): Strange => {
    const address = valid();
    const at = Math.floor(next() * address.length);
    const sign = pick([..."=&,%#;+ aZ9-_.<\"'\\|"]);
    const cut = next() < 0.5 ? at + 1 : at;
    return { address: address.slice(0, at) + sign + address.slice(cut), wrong: [] };
  };
  const hostile = (): Strange => {
    const name = pick([
      "date",
      "overlay",
      "place",
      "map",
      "hide",
      "series",
      "lang",
      "page",
      "step",
    ]);
    return { address: `${name}=${pick(HOSTILE)}`, wrong: [name] };
  };
  const foreign = (): Strange => {
    const name = pick(FOREIGN);
    return { address: `${valid()}&${name}=${pick(HOSTILE)}`, wrong: [name] };
  };
  const onItsWay = (): Strange => ({
    address: pick(Object.values(WAYS))(valid()),
    wrong: [],
  });
  const kinds = [() => ({ address: valid(), wrong: [] }), changed, hostile, foreign, onItsWay];
  return Array.from({ length: count }, (_, i) => (kinds[i % kinds.length] ?? changed)());
}
