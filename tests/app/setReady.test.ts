import { expect, test } from "vitest";

const SHEETS = import.meta.glob<string>("../../src/**/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});
const CODE = import.meta.glob<string>("../../src/app/setReady.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

// They are taken away and set again with every day. A rule that asks for one makes the browser look at every element of the page each
// time: 6.5 ms twice a step, of 29 in all, when one did.
test("no style depends on what the document says of its drawing at each step", () => {
  const [code = ""] = Object.values(CODE);
  const marks = new Set([...code.matchAll(/dataset\["(\w+)"\]/g)].map(([, name]) => name));
  expect([...marks]).toEqual(["renderer", "ready"]);
  expect(Object.keys(SHEETS).length).toBeGreaterThan(50);
  const asking = Object.entries(SHEETS).filter(([, css]) =>
    [...marks].some((mark) => css.includes(`[data-${mark}`)),
  );
  expect(asking.map(([path]) => path)).toEqual([]);
});
