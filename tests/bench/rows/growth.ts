import { join } from "node:path";
import { addDays, type Day, parseDay } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { compile } from "#geo/compile.ts";
import type { Compiled } from "#geo/compiled.ts";
import { readFacts, readShapes } from "#geo/readFacts.ts";
import { keptScene } from "#scene/keptScene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { learnAll } from "#words/learnAll.ts";
import { type Measured, median, type Row } from "../bench.ts";
import { grown } from "../grown.ts";

const ROOT = join(import.meta.dirname, "../../../geo");
const TIMES = [1, 10, 100] as const;
const FIRST = parseDay("2022-09-21") as Day;
const VIEW = { ...initialView("en"), overlay: "visa" as const };
const STEPS = 40;
const ROUNDS = 40;
/** So many of them only teach the engine. */
const WARM = 10;

/** Ms that the process has worked, whoever else works on the machine. */
const worked = (): number => process.cpuUsage().user / 1000;

/** Ms of opening the atlas and of its first scene, and a walk over the days that gives the ms of one of its steps. */
function timesOf(made: Compiled) {
  const before = worked();
  const atlas = openAtlas(made.core, made.texts.en);
  const open = worked() - before;
  const began = worked();
  let scene = sceneOf(atlas, VIEW, FIRST);
  const first = worked() - began;
  const walk = () => {
    const from = worked();
    for (let step = 1; step <= STEPS; step++)
      scene = keptScene(scene, sceneOf(atlas, VIEW, addDays(FIRST, step)));
    return (worked() - from) / STEPS;
  };
  return { open, first, walk };
}

/** Of each atlas the median of its walks, taken in turns: what the engine has learnt on one would else be counted for the next. */
function stepsOf(walks: readonly (() => number)[]): readonly number[] {
  const rounds = Array.from({ length: ROUNDS }, () => walks.map((walk) => walk()));
  return walks.map((_, i) => median(rounds.slice(WARM).map((times) => times[i] ?? Number.NaN)));
}

/** The routes that some day of the walk draws otherwise: copies of them would make it another step. */
function turningIn(made: Compiled | null): ReadonlySet<string> {
  if (made === null) return new Set();
  const atlas = openAtlas(made.core, made.texts.en);
  let marks = sceneOf(atlas, VIEW, FIRST).routes;
  return new Set(
    Array.from({ length: STEPS }, (_, step) => {
      const before = new Set(marks);
      marks = sceneOf(atlas, VIEW, addDays(FIRST, step + 1)).routes;
      return marks.filter((mark) => !before.has(mark)).map(({ id }) => id);
    }).flat(),
  );
}

/** What facts cost that are many more than today's: the same change among 1, 10 and 100 times as many routes, events and figures. */
export const growth: Row = async () => {
  await learnAll();
  const [files, shapes] = [readFacts(ROOT), readShapes(ROOT)];
  const turning = turningIn(compile(files, shapes, "bench").made);
  const all = TIMES.map((times) => {
    const { files: more, ...counts } = grown(files, times, (id) => !turning.has(id));
    const from = worked();
    const { made, problems } = compile(more, shapes, "bench");
    const compiled = worked() - from;
    if (made === null) throw new Error(`${times} times: ${problems[0]?.reason}`);
    const facts = counts.routes + counts.events + counts.figures;
    return { times, ...counts, facts, compiled, ...timesOf(made) };
  });
  const steps = stepsOf(all.map(({ walk }) => walk));
  const [one] = all;
  return all.slice(1).flatMap((many, i): Measured[] => {
    const of = `${many.routes} routes, ${many.events} events, ${many.figures} figures`;
    const row = (what: string, ours: number, bare: number, atMost: number) =>
      ({ what: `${what}, ${of}`, ours, bare, unit: "ms", atMost, beside: "today" }) as const;
    if (one === undefined) return [];
    return [
      row("compiling one fact", many.compiled / many.facts, one.compiled / one.facts, 10),
      row("opening the atlas", many.open, one.open, many.times),
      row("the first scene", many.first, one.first, many.times),
      row("the same step of the day", steps[i + 1] ?? 0, steps[0] ?? 0, 2),
    ];
  });
};
