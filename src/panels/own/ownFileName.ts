/** Longer names some systems cut. */
const LONGEST = 60;

/** What the file of an own story is called: after its name, as far as that can stand in the name of a file. */
export function ownFileName(title: string): string {
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  return `${name === "" ? "ways-out-story" : name}.json`;
}
