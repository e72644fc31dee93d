import { afterEach, expect, test, vi } from "vitest";
import { LANGS } from "#atlas/types.ts";

afterEach(() => vi.resetModules());

test("a language is spoken once it has been learned, and only then", async () => {
  vi.resetModules();
  const { learn } = await import("#words/spoken.ts");
  const { sceneWords } = await import("#words/sceneWords.ts");
  const { first } = await import("#words/first/de.ts");
  learn("de", first);
  expect(sceneWords.de.home).toBe("Russland");
  expect(() => sceneWords.ru).toThrow('"ru" has not been learned');
});

test("the build and the tests know every language", async () => {
  vi.resetModules();
  const { learnAll } = await import("#words/learnAll.ts");
  const { panelWords } = await import("#words/panelWords.ts");
  learnAll();
  expect(LANGS.map((lang) => panelWords[lang].legend)).toEqual(["Legend", "Legende", "Легенда"]);
});
