import files from "virtual:geo";
import type { Topology } from "topojson-specification";
import type { CoreFile } from "#atlas/coreFile.ts";
import { type Borders, openBorders } from "#atlas/openBorders.ts";
import type { RecordsFile, StoriesFile } from "#atlas/records.ts";
import type { Lang, Texts } from "#atlas/types.ts";
import type { FirstWords } from "#words/firstWords.ts";
import { learn } from "#words/spoken.ts";

const pending = new Map<string, Promise<unknown>>();

/** Fetches one compiled file, once; a failed try may be repeated. */
function load<T>(name: string): Promise<T> {
  const known = pending.get(name);
  if (known !== undefined) return known as Promise<T>;
  const wait = fetch(files[name] ?? "", { credentials: "same-origin" }).then((response) => {
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  pending.set(name, wait);
  wait.catch(() => pending.delete(name));
  return wait;
}

export const loadCore = (): Promise<CoreFile> => load("core");
export const loadTexts = (lang: Lang): Promise<Texts> => load(`texts-${lang}`);
const WORDS: Readonly<Record<Lang, () => Promise<{ readonly first: FirstWords }>>> = {
  en: () => import("#words/first/en.ts"),
  de: () => import("#words/first/de.ts"),
  ru: () => import("#words/first/ru.ts"),
};
/** Fetches what the interface says in a language, and learns it. */
export async function loadWords(lang: Lang): Promise<void> {
  const { first } = await WORDS[lang]();
  learn(lang, first);
}
export const loadRecords = (): Promise<RecordsFile> => load("records");
export const loadStories = (lang: Lang): Promise<StoriesFile> => load(`stories-${lang}`);
export const loadBorders = async (scale: Borders["scale"]): Promise<Borders> =>
  openBorders(await load<Topology>(`borders-${scale}`), scale);
