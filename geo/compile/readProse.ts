import { parseDocument } from "yaml";
import type { Text } from "#atlas/texts.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import type { Fact, FactFile } from "./fact.ts";
import type { Problems } from "./problems.ts";

/** A file with front matter (optional) and a part `# en: Title` in each language; `id` is its name. */
export type Prose = {
  readonly id: string;
  readonly fact: Fact;
  readonly texts: Readonly<Record<Lang, Text>>;
};

/** All prose files of one folder, in the order of their names. */
export function readFolder(
  files: readonly FactFile[],
  folder: string,
  problems: Problems,
): Prose[] {
  return files
    .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith(".md"))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => readProse(file, problems));
}

function readProse({ path, text }: FactFile, problems: Problems): Prose {
  const [, front = "", body = text] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const firstLine = text.slice(0, text.length - body.length).split("\n").length;
  return {
    id: path.slice(path.lastIndexOf("/") + 1, -".md".length),
    fact: { file: path, line: 1, cells: readFront(path, front, problems) },
    texts: readTexts(path, body, firstLine, problems),
  };
}

function readFront(path: string, front: string, problems: Problems): Record<string, string> {
  const document = parseDocument(front, { schema: "failsafe" });
  for (const error of document.errors)
    problems.add(path, 1 + (error.linePos?.[0].line ?? 1), error.message);
  const values = (document.toJS() ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.join(";")
        : typeof value === "object"
          ? JSON.stringify(value)
          : String(value),
    ]),
  );
}

function readTexts(path: string, body: string, firstLine: number, problems: Problems) {
  const parts = [...body.matchAll(/^# (\w+)(?:: *(.*))?\n([\s\S]*?)(?=^# |(?![\s\S]))/gm)];
  const textOf = (lang: Lang): Text => {
    const found = parts.filter((part) => part[1] === lang);
    const text = found[0]?.[3]?.trim() ?? "";
    if (text === "") problems.add(path, firstLine, `the text in "${lang}" is missing`);
    if (found.length > 1) problems.add(path, firstLine, `the text in "${lang}" stands twice`);
    return { title: found[0]?.[2]?.trim() ?? "", text };
  };
  for (const { 1: lang, index } of parts)
    if (!LANGS.includes(lang as Lang))
      problems.add(
        path,
        firstLine + body.slice(0, index).split("\n").length - 1,
        `"${lang}" is not a language of the atlas`,
      );
  const texts = Object.fromEntries(LANGS.map((lang) => [lang, textOf(lang)])) as Record<Lang, Text>;
  const titled = LANGS.filter((lang) => texts[lang].title !== "");
  if (titled.length > 0 && titled.length < LANGS.length)
    problems.add(path, firstLine, "the title is missing in one language");
  return texts;
}
