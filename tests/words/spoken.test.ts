import { afterEach, expect, test, vi } from "vitest";
import { LANGS } from "#atlas/types.ts";

afterEach(() => vi.resetModules());

test("a language is spoken once it has been learned, and only then", async () => {
  vi.resetModules();
  const { learn } = await import("#words/spoken.ts");
  const { sceneWords } = await import("#words/sceneWords.ts");
  const { first } = await import("#words/de/first.ts");
  learn("de", first);
  expect(sceneWords.de.home).toBe("Russland");
  expect(() => sceneWords.ru).toThrow('"scene" has not been learned in "ru"');
});

test("what is learned later is added to what the page can say", async () => {
  vi.resetModules();
  const { learn } = await import("#words/spoken.ts");
  const { keysWords } = await import("#words/keysWords.ts");
  const { shareWords } = await import("#words/shareWords.ts");
  const { first } = await import("#words/en/first.ts");
  learn("en", first);
  expect(() => keysWords.en).toThrow('"keys" has not been learned in "en"');
  learn("en", await import("#words/en/keys.ts"));
  expect([keysWords.en.close, shareWords.en.open]).toEqual(["Close", "Share"]);
});

test("the build and the tests know every language", async () => {
  vi.resetModules();
  const { learnAll } = await import("#words/learnAll.ts");
  const { panelWords } = await import("#words/panelWords.ts");
  const { aboutWords } = await import("#words/aboutWords.ts");
  await learnAll();
  expect(LANGS.map((lang) => panelWords[lang].legend)).toEqual(["Legend", "Legende", "Легенда"]);
  expect(LANGS.map((lang) => aboutWords[lang].contents)).toEqual([
    "On this page",
    "Auf dieser Seite",
    "На этой странице",
  ]);
});
