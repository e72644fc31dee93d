import type { SourceRecord } from "#atlas/records.ts";
import type { StepText, StoriesFile } from "#atlas/story.ts";
import type { Lang, SourceId } from "#atlas/types.ts";
import { READER_KEYS, type Territory } from "#view/params.ts";
import { readValues } from "#view/readValues.ts";
import { type FactFile, type Known, readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import type { Prose } from "./readProse.ts";
import { typesetBoth } from "./typeset.ts";

/** A step of a story: what it shows, who says so, what it says. */
type Step = {
  readonly address: string;
  readonly sources: readonly SourceId[];
  readonly prose: Prose;
};
export type Story = { readonly id: string; readonly prose: Prose; readonly steps: readonly Step[] };

type Parts = {
  readonly files: readonly FactFile[];
  /** What the addresses of steps may name. */
  readonly territory: Territory;
  readonly known: Known;
  readonly problems: Problems;
};

/** The stories: `stories/<name>.md` says what a story is called, `stories/<name>/01-….md` and so on are its steps, in this order. */
export function compileStories(prose: readonly Prose[], parts: Parts): Story[] {
  const folderOf = ({ fact }: Prose) => /^stories\/([^/]+)\//.exec(fact.file)?.[1];
  const steps = Map.groupBy(prose, folderOf);
  const heads = steps.get(undefined) ?? [];
  for (const [name, [first]] of steps)
    if (first !== undefined && name !== undefined && !heads.some(({ id }) => id === name))
      parts.problems.add(first.fact.file, 1, `stories/${name}.md is missing`);
  return heads.map((head) => {
    const own = steps.get(head.id) ?? [];
    if (own.length === 0) parts.problems.add(head.fact.file, 1, "the story has no steps");
    if (head.texts.en.title === "") parts.problems.add(head.fact.file, 1, "the title is missing");
    return { id: head.id, prose: head, steps: own.map((one, i) => stepOf(one, i, own, parts)) };
  });
}

function stepOf(prose: Prose, index: number, all: readonly Prose[], parts: Parts): Step {
  const read = readFact(prose.fact, parts.known, parts.problems);
  const number = String(index + 1).padStart(2, "0");
  if (!prose.id.startsWith(`${number}-`))
    read.wrong(`as step ${index + 1} the file’s name begins with “${number}-”`);
  if (prose.texts.en.title === "") read.wrong("the step has no statement");
  const address = read.required("address");
  if (address !== "" && address === all[index - 1]?.fact.cells["address"])
    read.wrong("the step shows what the one before it shows");
  refuseAddress(address, prose, parts);
  return { address, sources: read.sources(), prose };
}

/** Reports what of an address would not be read, or is the reader's own to say. */
function refuseAddress(address: string, { fact }: Prose, { files, territory, problems }: Parts) {
  const lines = files.find(({ path }) => path === fact.file)?.text.split("\n") ?? [];
  const line =
    1 +
    Math.max(
      0,
      lines.findIndex((one) => one.startsWith("address:")),
    );
  const { values, problems: wrong } = readValues(new URLSearchParams(address), territory);
  for (const { name, value } of wrong)
    problems.add(fact.file, line, `“${name}=${value}” in the address is not understood`);
  for (const key of [...READER_KEYS, "story" as const, "step" as const])
    if (values[key] !== undefined)
      problems.add(fact.file, line, `“${key}” in the address is not for a step to say`);
}

/** What the stories say in one language. */
export function storiesOf(
  stories: readonly Story[],
  sources: readonly SourceRecord[],
  lang: Lang,
): StoriesFile {
  const record = new Map(sources.map((source) => [source.id, source]));
  const wordsOf = (step: Step): StepText => ({
    ...typesetBoth(step.prose.texts[lang], lang),
    sources: step.sources.flatMap((id) => {
      const source = record.get(id);
      if (source === undefined) return [];
      return [{ publisher: source.publisher, publishedOn: source.publishedOn, url: source.url }];
    }),
  });
  return Object.fromEntries(
    stories.map(({ id, prose, steps }) => [
      id,
      { ...typesetBoth(prose.texts[lang], lang), steps: steps.map(wordsOf) },
    ]),
  );
}
