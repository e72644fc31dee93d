import { createHash } from "node:crypto";
import { VIEW_NAMES } from "#view/address.ts";

/**
 * Runs before anything of a first page is shown: where the address asks for something else than the first step of the opening story, which
 * the build has drawn, `data-asks` says whether it is another step or the map (`step`, `map`) or instead of it a page, a table or a text (`map other`),
 * so that nobody reads what they did not ask for, and the rooms of the page are laid out as they will be. Written for the oldest browsers.
 */
export const ASKS_FIRST = `(function () {
  var said = location.hash + location.search.replace("?", "&");
  var looks = /[#&](${[...VIEW_NAMES].join("|")})=/.test(said);
  var story = /[#&]story=([^&]*)/.exec(said);
  var step = /[#&]step=([^&]*)/.exec(said);
  var asks = story ? (story[1] === "none" ? "map" : "step") : looks ? "map" : step ? "step" : "";
  if (asks === "step" && !looks && (!story || story[1] === "opening") && (!step || step[1] === "1")) asks = "";
  if (asks === "map" && /[#&](page=(?!none)|view=(?!map))/.test(said)) asks = "map other";
  if (asks) document.documentElement.setAttribute("data-asks", asks);
})();`;

/** What allows this script, and no other one, to stand in the page. */
export const ASKS_FIRST_HASH = `'sha256-${createHash("sha256").update(ASKS_FIRST).digest("base64")}'`;
