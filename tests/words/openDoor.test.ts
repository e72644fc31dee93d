import { beforeEach, expect, test, vi } from "vitest";
import type { Lang } from "#atlas/types.ts";
import type { Door } from "#words/doors.ts";

type Way = { readonly come: () => void; readonly fail: () => void };
/** What is on its way, as "de keys", and how it comes or fails to come; what has come comes again at once, as chunks do. */
const waiting = vi.hoisted(() => new Map<string, Way>());
const there = vi.hoisted(() => new Set<string>());

vi.mock("#words/languages.ts", async () => {
  const behindIn = (lang: Lang) => (door: string) => () =>
    new Promise((come, fail) => {
      const name = `${lang} ${door}`;
      if (there.has(name)) return come({ [door]: `${door} in ${lang}` });
      waiting.set(name, {
        come: () => {
          there.add(name);
          come({ [door]: `${door} in ${lang}` });
        },
        fail: () => fail(new Error("offline")),
      });
    });
  const load = (lang: Lang) => ({
    first: async () => ({ first: {} }),
    behind: async () => ({
      behind: {
        card: behindIn(lang)("card"),
        rule: behindIn(lang)("rule"),
        keys: behindIn(lang)("keys"),
        about: behindIn(lang)("about"),
      },
    }),
  });
  return { LANGUAGES: { en: load("en"), de: load("de"), ru: load("ru") } };
});

beforeEach(() => {
  vi.resetModules();
  waiting.clear();
  there.clear();
});

const settle = async (name: string, how: keyof Way = "come") => {
  await vi.waitFor(() => expect(waiting.has(name)).toBe(true));
  waiting.get(name)?.[how]();
  waiting.delete(name);
};
/** Whether a promise has been kept by now. */
const isKept = async (promise: Promise<unknown>) => {
  await new Promise((soon) => setTimeout(soon));
  return (await Promise.race([promise.then(() => true), Promise.resolve(false)])) === true;
};
const load = async () => ({
  ...(await import("#words/openDoor.ts")),
  ...(await import("#words/spoken.ts")),
});
const part = Promise.resolve("part");

test("a part comes with the words of the page's own language, and of no other", async () => {
  const { openDoor, speak, spoken } = await load();
  await speak("de");
  const opening = openDoor("keys", part);
  expect(await isKept(opening)).toBe(false);
  expect([...waiting.keys()]).toEqual(["de keys"]);
  await settle("de keys");
  expect(await opening).toBe("part");
  expect(spoken("keys").de).toBe("keys in de");
});

test("a language is spoken only when it knows what is behind every open door", async () => {
  const { openDoor, speak, spoken } = await load();
  await speak("en");
  const opening = openDoor("rule", part);
  await settle("en rule");
  await opening;
  const speaking = speak("ru");
  expect(await isKept(speaking)).toBe(false);
  await settle("ru rule");
  await speaking;
  expect(spoken("rule").ru).toBe("rule in ru");
});

test("a door that opens while a language is on its way opens in both", async () => {
  const { openDoor, speak, spoken } = await load();
  await speak("en");
  const first = openDoor("card", part);
  await settle("en card");
  await first;
  const speaking = speak("de");
  await vi.waitFor(() => expect(waiting.has("de card")).toBe(true));
  const second = openDoor("keys", part);
  await settle("en keys");
  await second;
  await settle("de card");
  expect(await isKept(speaking)).toBe(false);
  await settle("de keys");
  await speaking;
  expect(spoken("keys").de).toBe("keys in de");
});

test("what did not come is told, and can be asked for again", async () => {
  const { openDoor, speak } = await load();
  await speak("en");
  const opening = openDoor("about" satisfies Door, part);
  const told = expect(opening).rejects.toThrow("offline");
  await settle("en about", "fail");
  await told;
  const again = openDoor("about", part);
  await settle("en about");
  expect(await again).toBe("part");
});
