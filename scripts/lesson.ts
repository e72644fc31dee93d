// `npm run build:lesson -- [story] [language]`: a story with its whole atlas as one file that needs neither network nor server. Without a
// story, all of them in all languages, and the whole atlas, which `atlas` asks for alone.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGS } from "#atlas/types.ts";
import { OPENING } from "#view/storyView.ts";
import { filesWithin } from "./lesson/filesWithin.ts";
import { openLessons } from "./lesson/openLessons.ts";
import { ROOT } from "./npm.mjs";

/** The opening with everything. */
const ATLAS = "atlas";

const [asked, wished] = process.argv.slice(2);
const { stories, pageOf, files } = await openLessons();
const names = asked === undefined ? [...stories, ATLAS] : [asked];
const langs = LANGS.filter((lang) => wished === undefined || lang === wished);
refuseUnknown("story", asked, [...stories, ATLAS]);
refuseUnknown("language", wished, LANGS);

const out = join(process.env["OUT_DIR"] ?? join(ROOT, "dist"), "lessons");
const list = join(out, "lessons.json");
mkdirSync(out, { recursive: true });
for (const name of names)
  for (const lang of langs) {
    const story = name === ATLAS ? OPENING : name;
    const page = pageOf(story, lang);
    const { text, left } = filesWithin(files, lang, story, page, { isAtlas: name === ATLAS });
    const file = `${name}-${lang}.html`;
    writeFileSync(join(out, file), text);
    const bytes = Buffer.byteLength(text);
    const known = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : {};
    const lesson = { ...known[name], [lang]: { file, bytes } };
    writeFileSync(list, JSON.stringify({ ...known, [name]: lesson }));
    const without = left.length === 0 ? "" : `, without ${left.join(", ")}`;
    console.log(`lessons/${file}: ${(bytes / 1e6).toFixed(2)} MB${without}`);
  }

function refuseUnknown(what: string, value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return;
  console.error(`There is no ${what} "${value}". There are: ${known.join(", ")}`);
  process.exit(1);
}
