import type { GuessAsked } from "#atlas/guessAsked.ts";
import { OWN } from "#atlas/ownStory.ts";
import { LANGS, type Lang, type SourceId } from "#atlas/types.ts";
import type { Territory } from "#view/paramForms.ts";
import { type FactFile, type Known, type Reader, readFact } from "./fact.ts";
import { lineOf } from "./lineOf.ts";
import type { Problems } from "./problems.ts";
import { readGuess } from "./readGuess.ts";
import type { Prose } from "./readProse.ts";
import { refuseAddress } from "./refuseAddress.ts";
import { type StepWords, stepWords } from "./stepWords.ts";

/** A step of a story: what it shows, who says so, for how many minutes, what is to be guessed, what it says. */
export type Step = {
  readonly file: string;
  readonly address: string;
  readonly sources: readonly SourceId[];
  readonly minutes: number;
  /** With the line of its file where it is asked. */
  readonly guess: { readonly line: number; readonly asked: GuessAsked } | null;
  readonly words: Readonly<Record<Lang, StepWords>>;
};
export type Story = { readonly id: string; readonly prose: Prose; readonly steps: readonly Step[] };

type Parts = {
  readonly files: readonly FactFile[];
  /** What the addresses of steps may name. */
  readonly territory: Territory;
  readonly known: Known;
  readonly problems: Problems;
};

const STEP_KEYS = ["address", "sources", "minutes", "guess"];
/** Nobody stays at one step for longer; more is a slip of the pen. */
const MOST_MINUTES = 30;

/** The stories in the order in which they are offered: `stories/<name>.md` says what a story is called, `stories/<name>/01-….md` and so on are its steps, in this order. */
export function compileStories(prose: readonly Prose[], parts: Parts): Story[] {
  const folderOf = ({ fact }: Prose) => /^stories\/([^/]+)\//.exec(fact.file)?.[1];
  const steps = Map.groupBy(prose, folderOf);
  const heads = steps.get(undefined) ?? [];
  for (const [name, [first]] of steps)
    if (first !== undefined && name !== undefined && !heads.some(({ id }) => id === name))
      parts.problems.add(first.fact.file, 1, `stories/${name}.md is missing`);
  const places = new Map<number, string>();
  const told = heads.map((head) => {
    const read = readFact(head.fact, parts.known, parts.problems);
    const own = steps.get(head.id) ?? [];
    if (head.id === OWN)
      read.wrong(`“story=${OWN}” in the address is the reader’s own story: choose another name`);
    if (own.length === 0) read.wrong("the story has no steps");
    if (head.texts.en.title === "") read.wrong("the title is missing");
    const order = read.number("order");
    const other = places.get(order ?? 0);
    if (order === null) read.wrong('a story names its "order" among the others');
    else if (other !== undefined) read.wrong(`"order": ${order} is that of the story "${other}"`);
    places.set(order ?? 0, head.id);
    return { order: order ?? 0, story: storyOf(head, own, parts) };
  });
  return told.toSorted((a, b) => a.order - b.order).map(({ story }) => story);
}

function storyOf(head: Prose, own: readonly Prose[], parts: Parts): Story {
  const steps = own.map((one, i) => stepOf(one, i, own, parts));
  if (steps.some(({ words }) => words.en.notes !== ""))
    for (const { file, words } of steps)
      if (LANGS.every((lang) => words[lang].notes === ""))
        parts.problems.add(file, 1, "the step has no notes, but others of its story have");
  return { id: head.id, prose: head, steps };
}

function stepOf(prose: Prose, index: number, all: readonly Prose[], parts: Parts): Step {
  const { fact } = prose;
  const read = readFact(fact, parts.known, parts.problems);
  const lines = parts.files.find(({ path }) => path === fact.file)?.text.split("\n") ?? [];
  const wrongAt = (key: string) => (reason: string) =>
    parts.problems.add(fact.file, lineOf(parts.files, fact.file, key), reason);
  const number = String(index + 1).padStart(2, "0");
  if (!prose.id.startsWith(`${number}-`))
    read.wrong(`as step ${index + 1} the file’s name begins with “${number}-”`);
  if (prose.texts.en.title === "") read.wrong("the step has no statement");
  for (const key of Object.keys(fact.cells))
    if (!STEP_KEYS.includes(key)) wrongAt(key)(`a step has no "${key}"`);
  const address = read.required("address");
  if (address !== "" && address === all[index - 1]?.fact.cells["address"])
    read.wrong("the step shows what the one before it shows");
  refuseAddress(address, parts.territory, "a step", wrongAt("address"));
  const guess = read.text("guess");
  const asked = guess === "" ? null : readGuess(guess, wrongAt("guess"));
  return {
    file: fact.file,
    address,
    sources: read.sources(),
    minutes: minutesOf(read, wrongAt("minutes")),
    guess: asked && { line: lineOf(parts.files, fact.file, "guess"), asked },
    words: stepWords(prose, lines, parts.problems),
  };
}

function minutesOf(read: Reader, wrong: (reason: string) => void): number {
  const text = read.required("minutes");
  const minutes = Number(text);
  if (text !== "" && !(minutes > 0 && minutes <= MOST_MINUTES))
    wrong(`"minutes": "${text}" is not a number above 0 and up to ${MOST_MINUTES}`);
  return minutes;
}
