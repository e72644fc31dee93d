import { joinKeys } from "#scene/joinKeys.ts";
import type { KeyGroup } from "#scene/key.ts";

/** The key of a numbered picture. */
export type NumberedKey = { readonly number: number; readonly key: readonly KeyGroup[] };

const ORDER: readonly KeyGroup["key"][] = [
  "overlay",
  "second",
  "destinations",
  "routes",
  "borders",
  "crossings",
];

/** One key for several pictures: a group for each question and each count, named by its pictures where others ask or count something else. */
export function sharedKey(all: readonly NumberedKey[]): readonly KeyGroup[] {
  return ORDER.flatMap((kind) => {
    const found = all.flatMap(({ number, key }) =>
      key.filter((group) => group.key === kind).map((group) => ({ number, group })),
    );
    const titles = [...Map.groupBy(found, ({ group }) => group.title)];
    return titles.flatMap(([title, ones]) =>
      joinKeys(ones.map(({ group }) => [group])).map((group) => ({
        ...group,
        title:
          titles.length === 1 ? title : `${ones.map(({ number }) => number).join(", ")}: ${title}`,
      })),
    );
  });
}
