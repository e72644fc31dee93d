import type { ToldValue } from "#scene/toldValues.ts";

/** What two releases say differently in one view; `null`: one of them does not have it. */
export type ReleaseChange = Omit<ToldValue, "words"> & {
  readonly before: string | null;
  readonly after: string | null;
};

/** What a view says in one release and says differently in another, in the order of the later one, and how many values were compared. */
export function releaseChanges(
  before: readonly ToldValue[],
  after: readonly ToldValue[],
): { readonly compared: number; readonly changes: readonly ReleaseChange[] } {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  const changes = keys.flatMap((key): ReleaseChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const told = is ?? was;
    if (told === undefined || was?.words === is?.words) return [];
    const { words: _, ...of } = told;
    return [{ ...of, before: was?.words ?? null, after: is?.words ?? null }];
  });
  return { compared: keys.length, changes };
}

const byKey = (values: readonly ToldValue[]): ReadonlyMap<string, ToldValue> =>
  new Map(values.map((one) => [one.key, one]));
