import { readGuessAsked } from "#atlas/guessAsked.ts";
import { OWN_LIMITS } from "#atlas/ownLimits.ts";
import type { OwnProblem, OwnTextName } from "#atlas/ownProblem.ts";
import { OWN_VERSION, type OwnStep, type OwnStory } from "#atlas/ownStory.ts";
import { LANGS } from "#atlas/types.ts";
import type { Territory } from "#view/paramForms.ts";
import { OWN_FORMAT } from "#view/printOwn.ts";
import { readValues } from "#view/readValues.ts";

/** A story with what of its addresses is not understood, or what is wrong with it and no story. */
export type OwnRead =
  | { readonly story: OwnStory; readonly problems: readonly OwnProblem[] }
  | { readonly story: null; readonly problems: readonly OwnProblem[] };

type Data = Readonly<Record<string, unknown>>;

const STORY_PARTS = ["format", "version", "lang", "title", "text", "steps"];
const STEP_PARTS = ["address", "title", "text", "minutes", "notes", "quiz", "sources", "guess"];
const QUIZ_PARTS = ["question", "answer"];
/** The beginning of a tag or of a comment; "a < b" and "<3" are none. */
const MARKUP = /<[/!?]?[a-z-]/i;

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the text of a file or link as an own story. It is whole or it is refused; nothing in it is ever markup. */
export function readOwn(text: string, atlas: Territory): OwnRead {
  const refused = (...problems: readonly OwnProblem[]): OwnRead => ({ story: null, problems });
  if (text.length > OWN_LIMITS.bytes) return refused({ kind: "large" });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused({ kind: "broken" });
  }
  if (!isData(data) || data["format"] !== OWN_FORMAT) return refused({ kind: "foreign" });
  const { version } = data;
  const isCounted = typeof version === "number" && Number.isSafeInteger(version) && version > 0;
  if (!isCounted || version > OWN_VERSION) {
    const isNewer = isCounted;
    const told = typeof version === "number" || typeof version === "string" ? version : "?";
    return refused({ kind: isNewer ? "newer" : "version", version: String(told).slice(0, 20) });
  }
  const problems: OwnProblem[] = [];
  const story = storyOf(data, problems);
  return problems.length > 0
    ? refused(...problems)
    : { story, problems: unknownIn(story.steps, atlas) };
}

function storyOf(data: Data, problems: OwnProblem[]): OwnStory {
  const form = (step: number, part: string) => void problems.push({ kind: "form", step, part });
  const refuseOthers = (step: number, from: Data, parts: readonly string[]) => {
    for (const part of Object.keys(from)) if (!parts.includes(part)) form(step, part.slice(0, 40));
  };
  function textOf(step: number, from: Data, part: OwnTextName): string {
    const value = from[part];
    const most = OWN_LIMITS.texts[part];
    if (typeof value !== "string") form(step, part);
    else if (value.length > most) problems.push({ kind: "long", step, part, most });
    else if (MARKUP.test(value)) problems.push({ kind: "markup", step, part });
    else return value;
    return "";
  }
  function quizOf(step: number, value: unknown): OwnStep["quiz"] {
    if (value === null) return null;
    if (!isData(value)) {
      form(step, "quiz");
      return null;
    }
    refuseOthers(step, value, QUIZ_PARTS);
    return {
      question: textOf(step, value, "question"),
      answer: textOf(step, value, "answer"),
    };
  }
  function guessOf(step: number, value: unknown): OwnStep["guess"] {
    if (value === undefined || value === null) return null;
    const { asked } = readGuessAsked(value);
    const isShort = JSON.stringify(value).length <= OWN_LIMITS.guess;
    if (asked === null || !isShort) form(step, "guess");
    return asked;
  }
  function stepOf(value: unknown, index: number): OwnStep {
    const step = index + 1;
    const from = isData(value) ? value : {};
    refuseOthers(step, from, STEP_PARTS);
    const { address, minutes } = from;
    const isAddress = typeof address === "string" && address.length <= OWN_LIMITS.address;
    const isTime = typeof minutes === "number" && minutes > 0 && minutes <= OWN_LIMITS.minutes;
    if (!isAddress) form(step, "address");
    if (!isTime) form(step, "minutes");
    return {
      address: isAddress ? address : "",
      title: textOf(step, from, "title"),
      text: textOf(step, from, "text"),
      minutes: isTime ? minutes : 1,
      notes: textOf(step, from, "notes"),
      quiz: quizOf(step, from["quiz"]),
      // Files from before have none.
      sources: from["sources"] === undefined ? "" : textOf(step, from, "sources"),
      guess: guessOf(step, from["guess"]),
    };
  }
  refuseOthers(0, data, STORY_PARTS);
  const lang = LANGS.find((one) => one === data["lang"]);
  if (lang === undefined) form(0, "lang");
  const list = Array.isArray(data["steps"]) ? data["steps"] : null;
  if (list === null) form(0, "steps");
  const isCountable = list !== null && list.length <= OWN_LIMITS.steps;
  if (list !== null && !isCountable) problems.push({ kind: "count" });
  return {
    lang: lang ?? "en",
    title: textOf(0, data, "title"),
    text: textOf(0, data, "text"),
    steps: isCountable ? list.map(stepOf) : [],
  };
}

const unknownIn = (steps: readonly OwnStep[], atlas: Territory): readonly OwnProblem[] =>
  steps.flatMap(({ address }, i) =>
    readValues(new URLSearchParams(address), atlas).problems.map(
      ({ name, value }): OwnProblem => ({
        kind: "address",
        step: i + 1,
        name: `${name}=${value}`.slice(0, 60),
      }),
    ),
  );
