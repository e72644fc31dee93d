import { expect, test } from "vitest";

const FILES = import.meta.glob<string>("../src/**/*.{css,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Blocking lists hide what is called so on any site: cosmetic rules of EasyList and Fanboy's lists begin with these. */
const HIDDEN =
  /^(?:ads?|advert\w*|banner|social|share|sharing|follow|like|tweet|facebook|sponsor\w*|promo\w*|cookies?|consent|gdpr|popup|newsletter|subscribe|tracking|analytics)(?:$|[-_])/;

const namesIn = ([path, code]: readonly [string, string]): readonly string[] =>
  path.endsWith(".css")
    ? [...code.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name)
    : [...code.matchAll(/\b(?:className|id)="([^"]+)"/g)].flatMap(([, names = ""]) =>
        names.split(" "),
      );

test("no class and no id is called as blocking lists call what they hide", () => {
  const names = new Set(Object.entries(FILES).flatMap(namesIn));
  expect(names.size).toBeGreaterThan(300);
  expect([...names].filter((name) => HIDDEN.test(name))).toEqual([]);
});
