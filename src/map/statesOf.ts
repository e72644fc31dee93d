import type { Scene } from "#scene/scene.ts";

/** The sources whose marks change with the day while their shapes stay. */
export type StateSource = "countries" | "places";

/** What a style may ask about a mark. */
export type MarkState = Readonly<Record<string, string | number | boolean>>;

export type SceneStates = ReadonlyMap<StateSource, ReadonlyMap<string, MarkState>>;

/** What the style's expressions read, for every ground of the scene. */
export function statesOf(scene: Scene): SceneStates {
  const grounds = scene.places.map(
    ({ id, tone, pattern, second, over, chosen }): [string, MarkState] => [
      id,
      { tone, pattern, second: second?.pattern ?? "none", over, chosen },
    ],
  );
  return new Map<StateSource, ReadonlyMap<string, MarkState>>([
    ["countries", new Map(grounds)],
    ["places", new Map(grounds)],
  ]);
}

/** One write to the map. */
export type StateWrite = {
  readonly source: StateSource;
  readonly id: string;
  readonly state: MarkState;
};

const NOTHING: ReadonlyMap<string, MarkState> = new Map();

/** Only what differs between two pictures; an unchanged one costs nothing. */
export function diffStates(before: SceneStates | null, after: SceneStates): StateWrite[] {
  return [...after].flatMap(([source, marks]) => {
    const old = before?.get(source) ?? NOTHING;
    return [...marks].flatMap(([id, state]): StateWrite[] => {
      const was = old.get(id);
      const isSame =
        was !== undefined && Object.keys(state).every((key) => was[key] === state[key]);
      return isSame ? [] : [{ source, id, state }];
    });
  });
}
