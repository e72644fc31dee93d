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
const STEPS = 40;
const ROUNDS = 5;

/** Ms that the process has worked, whoever else works on the machine. */
const worked = (): number => process.cpuUsage().user / 1000;

/** Ms of each of: the build's compiler, opening the atlas, the first scene, a step of the day; of the last the median of several walks over the same days. */
function timesOf(made: Compiled) {
  const before = worked();
  const atlas = openAtlas(made.core, made.texts.en);
  const open = worked() - before;
  const view = { ...initialView("en"), overlay: "visa" as const };
  const began = worked();
  let scene = sceneOf(atlas, view, FIRST);
  const first = worked() - began;
  const walks = Array.from({ length: ROUNDS }, () => {
    const from = worked();
    for (let step = 1; step <= STEPS; step++)
      scene = keptScene(scene, sceneOf(atlas, view, addDays(FIRST, step)));
    return (worked() - from) / STEPS;
  });
  return { open, first, step: median(walks) };
}

/** What facts cost that are many more than today's: the same change among 1, 10 and 100 times as many routes, events and figures. */
export const growth: Row = async () => {
  await learnAll();
  const [files, shapes] = [readFacts(ROOT), readShapes(ROOT)];
  const all = TIMES.map((times) => {
    const { files: more, ...counts } = grown(files, times);
    const from = worked();
    const { made, problems } = compile(more, shapes, "bench");
    const compiled = worked() - from;
    if (made === null) throw new Error(`${times} times: ${problems[0]?.reason}`);
    const facts = counts.routes + counts.events + counts.figures;
    return { times, ...counts, facts, compiled, ...timesOf(made) };
  });
  const [one] = all;
  return all.slice(1).flatMap((many): Measured[] => {
    const of = `${many.routes} routes, ${many.events} events, ${many.figures} figures`;
    const row = (what: string, ours: number, bare: number, atMost: number) =>
      ({ what: `${what}, ${of}`, ours, bare, unit: "ms", atMost, beside: "today" }) as const;
    if (one === undefined) return [];
    return [
      row("compiling one fact", many.compiled / many.facts, one.compiled / one.facts, 10),
      row("opening the atlas", many.open, one.open, many.times),
      row("the first scene", many.first, one.first, many.times),
      row("the same step of the day", many.step, one.step, 2),
    ];
  });
};
