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
import { median } from "../bench.ts";
import { grown } from "../grown.ts";
import { type Found, type Promised, rowOf } from "../row.ts";

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

const MANY = TIMES.slice(1);
const times = (atMost: number): Promised => ({ unit: "ms", atMost: { "today's facts": atMost } });

/** What facts cost that are many more than today's: the same change among 1, 10 and 100 times as many routes, events and figures. */
export const growth = rowOf<string>({
  about:
    "The facts of today, copied under names of their own: up to 10,000 events and 20,000 lines of figures. Ms of processor time.",
  promised: Object.fromEntries(
    MANY.flatMap((many) => [
      [`compiling one fact among ${many} times as many`, times(10)],
      [`opening the atlas of ${many} times as many`, times(many)],
      [`the first scene of ${many} times as many`, times(many)],
      [`the same step of the day among ${many} times as many`, times(2)],
    ]),
  ),
  measure: async () => {
    await learnAll();
    const [files, shapes] = [readFacts(ROOT), readShapes(ROOT)];
    const turning = turningIn(compile(files, shapes, "bench").made);
    const all = TIMES.map((many) => {
      const { files: more, ...counts } = grown(files, many, (id) => !turning.has(id));
      const from = worked();
      const { made, problems } = compile(more, shapes, "bench");
      const compiled = worked() - from;
      if (made === null) throw new Error(`${many} times: ${problems[0]?.reason}`);
      const facts = counts.routes + counts.events + counts.figures;
      return { many, ...counts, fact: compiled / facts, ...timesOf(made) };
    });
    const steps = stepsOf(all.map(({ walk }) => walk));
    const [one] = all;
    if (one === undefined) return {};
    const rows = all.slice(1).flatMap((its, i): [string, Found][] => {
      const note = `${its.routes} routes, ${its.events} events, ${its.figures} figures`;
      const found = (ours: number, today: number): Found => {
        return { ours, beside: { "today's facts": today }, note };
      };
      return [
        [`compiling one fact among ${its.many} times as many`, found(its.fact, one.fact)],
        [`opening the atlas of ${its.many} times as many`, found(its.open, one.open)],
        [`the first scene of ${its.many} times as many`, found(its.first, one.first)],
        [
          `the same step of the day among ${its.many} times as many`,
          found(steps[i + 1] ?? Number.NaN, steps[0] ?? Number.NaN),
        ],
      ];
    });
    return Object.fromEntries(rows);
  },
});
