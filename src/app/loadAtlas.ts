import files from "virtual:geo";
import type { CoreFile } from "#atlas/coreFile.ts";
import type { EarlierValues } from "#atlas/figures.ts";
import type { LongTextsFile } from "#atlas/longTexts.ts";
import { type Borders, openBorders } from "#atlas/openBorders.ts";
import { type PackedBorders, unpackBorders } from "#atlas/packBorders.ts";
import { unpackCore } from "#atlas/packCore.ts";
import { type PackedTexts, unpackTexts } from "#atlas/packTexts.ts";
import type { RecordsFile } from "#atlas/records.ts";
import type { StoryNames, StoryText } from "#atlas/story.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Lang } from "#atlas/types.ts";
import { fetchJson } from "#ui/fetchJson.ts";

const pending = new Map<string, Promise<unknown>>();

/** Fetches and opens one compiled file, once; a failed try may be repeated. */
function load<File, Opened>(
  name: string,
  open: (file: File) => Opened | Promise<Opened>,
): Promise<Opened> {
  const known = pending.get(name);
  if (known !== undefined) return known as Promise<Opened>;
  const [folder = "", file] = name.split("/");
  const address = file === undefined ? files[name] : `${files[folder]}${file}.json`;
  const wait = fetchJson<File>(address ?? "", name).then(open);
  pending.set(name, wait);
  wait.catch(() => pending.delete(name));
  return wait;
}

export const loadCore = (): Promise<CoreFile> => load("core", unpackCore);
export const loadTexts = (lang: Lang): Promise<Texts> =>
  load(`texts-${lang}`, async (packed: PackedTexts) => unpackTexts(await loadCore(), packed));
export const loadRecords = (): Promise<RecordsFile> =>
  load("records", (records: RecordsFile) => records);
export const loadEarlier = async (): Promise<EarlierValues> => new Map((await loadRecords()).was);
export const loadLongTexts = (lang: Lang): Promise<LongTextsFile> =>
  load(`long-texts-${lang}`, (longTexts: LongTextsFile) => longTexts);
export const loadStoryNames = (lang: Lang): Promise<StoryNames> =>
  load(`stories/names-${lang}`, (names: StoryNames) => names);
export const loadStory = (story: string, lang: Lang): Promise<StoryText> =>
  load(`stories/${story}-${lang}`, (words: StoryText) => words);
export const loadBorders = (scale: Borders["scale"]): Promise<Borders> =>
  load(`borders-${scale}`, (packed: PackedBorders) => openBorders(unpackBorders(packed), scale));
