import type { StepSource } from "#atlas/story.ts";

/** What is opened as a page; anything else in a line belongs to the title. */
const ADDRESS = /\bhttps?:\/\/([^\s<>"/?#.]+(?:\.[^\s<>"/?#.,;)]+)*)[^\s<>"]*/i;

/** The sources of an own step, from one line each: an address wherever it stands in the line, and the rest as its title; without one the address is named. */
export const ownSources = (text: string): readonly StepSource[] =>
  text.split("\n").flatMap((line) => {
    const [found = "", host = ""] = ADDRESS.exec(line) ?? [];
    const url = found.replace(/[.,;)]+$/, "");
    // What stood round the address has lost it.
    const rest = url === "" ? line : line.replace(url, "").replace(/\(\s*\)|[\s:,;.]+$/g, "");
    const title = rest.replace(/\s+/g, " ").trim();
    return title === "" && url === ""
      ? []
      : [{ publisher: title === "" ? host : title, publishedOn: "", url }];
  });
