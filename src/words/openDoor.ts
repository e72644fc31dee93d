import type { Lang } from "#atlas/types.ts";
import type { Door } from "#words/doors.ts";
import { LANGUAGES } from "#words/languages.ts";
import { learn } from "#words/spoken.ts";

/** The languages that this page has spoken, and the doors that were opened on it. */
const langs = new Set<Lang>();
const opened = new Set<Door>();

async function learnBehind(door: Door, lang: Lang): Promise<void> {
  const { behind } = await LANGUAGES[lang].behind();
  learn(lang, await behind[door]());
}

/** What comes through a door, once its words have come too, in each language that this page has spoken. */
export async function openDoor<Part>(door: Door, part: Promise<Part>): Promise<Part> {
  opened.add(door);
  const [come] = await Promise.all([part, ...[...langs].map((lang) => learnBehind(door, lang))]);
  return come;
}

/** Fetches and learns what is said in a language in the first picture and behind every open door; only then may the page speak it. */
export async function speak(lang: Lang): Promise<void> {
  learn(lang, (await LANGUAGES[lang].first()).first);
  const heard = new Set<Door>();
  // Another door may open meanwhile.
  while (heard.size < opened.size)
    await Promise.all(
      [...opened].map(async (door) => {
        await learnBehind(door, lang);
        heard.add(door);
      }),
    );
  langs.add(lang);
}
