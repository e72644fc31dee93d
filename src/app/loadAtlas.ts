import files from "virtual:geo";
import type { CoreFile } from "#atlas/coreFile.ts";
import type { EarlierValues } from "#atlas/figures.ts";
import type { LongTextsFile } from "#atlas/longTexts.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { type Borders, openBorders } from "#atlas/openBorders.ts";
import { type PackedBorders, unpackBorders } from "#atlas/packBorders.ts";
import { unpackCore } from "#atlas/packCore.ts";
import { type PackedTexts, unpackTexts } from "#atlas/packTexts.ts";
import type { RecordsFile } from "#atlas/records.ts";
import type { ReleaseFiles } from "#atlas/releaseList.ts";
import type { StoryNames, StoryText } from "#atlas/story.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Atlas, Lang } from "#atlas/types.ts";
import { fetchJson } from "#ui/fetchJson.ts";

const pending = new Map<string, Promise<unknown>>();
/** Where the release lies that is looked at: the newest, unless the page was opened with an older one. */
let looked: ReleaseFiles = files;

/** From now on another release is looked at; `null`: the newest. */
export function lookAt(release: ReleaseFiles | null): void {
  looked = release ?? files;
}

/** Fetches and opens one compiled file of a release, once; a failed try may be repeated. */
function load<File, Opened>(
  from: ReleaseFiles,
  name: string,
  open: (file: File) => Opened | Promise<Opened>,
): Promise<Opened> {
  const [folder = "", file] = name.split("/");
  const address = (file === undefined ? from[name] : `${from[folder]}${file}.json`) ?? "";
  const known = pending.get(address);
  if (known !== undefined) return known as Promise<Opened>;
  const wait = fetchJson<File>(address, name).then(open);
  pending.set(address, wait);
  wait.catch(() => pending.delete(address));
  return wait;
}

const coreOf = (from: ReleaseFiles): Promise<CoreFile> => load(from, "core", unpackCore);
const textsOf = (from: ReleaseFiles, lang: Lang): Promise<Texts> =>
  load(from, `texts-${lang}`, async (packed: PackedTexts) =>
    unpackTexts(await coreOf(from), packed),
  );
const recordsOf = (from: ReleaseFiles): Promise<RecordsFile> =>
  load(from, "records", (records: RecordsFile) => records);
const longTextsOf = (from: ReleaseFiles, lang: Lang): Promise<LongTextsFile> =>
  load(from, `long-texts-${lang}`, (longTexts: LongTextsFile) => longTexts);

export const loadCore = (): Promise<CoreFile> => coreOf(looked);
export const loadTexts = (lang: Lang): Promise<Texts> => textsOf(looked, lang);
export const loadRecords = (): Promise<RecordsFile> => recordsOf(looked);
export const loadEarlier = async (): Promise<EarlierValues> => new Map((await loadRecords()).was);
export const loadLongTexts = (lang: Lang): Promise<LongTextsFile> => longTextsOf(looked, lang);
export const loadStoryNames = (lang: Lang): Promise<StoryNames> =>
  load(looked, `stories/names-${lang}`, (names: StoryNames) => names);
export const loadStory = (story: string, lang: Lang): Promise<StoryText> =>
  load(looked, `stories/${story}-${lang}`, (words: StoryText) => words);
export const loadBorders = (scale: Borders["scale"]): Promise<Borders> =>
  load(looked, `borders-${scale}`, (packed: PackedBorders) =>
    openBorders(unpackBorders(packed), scale),
  );

/** Fetches the whole atlas of a release in one language, and opens it. */
export async function loadWholeAtlas(from: ReleaseFiles, lang: Lang): Promise<Atlas> {
  const [core, texts, records, longTexts] = await Promise.all([
    coreOf(from),
    textsOf(from, lang),
    recordsOf(from),
    longTextsOf(from, lang),
  ]);
  return openAtlas(core, texts, { records, longTexts });
}
