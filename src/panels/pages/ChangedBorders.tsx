import type { Day } from "#atlas/day.ts";
import type { PanelParts } from "#panels/parts.ts";
import { borderName, borderText } from "#scene/borderText.ts";
import { borderCardWords } from "#words/borderCardWords.ts";
import type { Changes } from "#world/changesBetween.ts";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { Group } from "./Group.tsx";

type Props = Pick<PanelParts, "atlas" | "view" | "verbs"> & {
  readonly changes: Changes;
  readonly early: Day;
  readonly late: Day;
};

/** Land borders whose state changed, or how many of their crossings are in which. */
export function ChangedBorders({ changes, early, late, atlas, view, verbs }: Props) {
  const { lang } = view;
  const { list, one } = borderCardWords[lang];
  return (
    <Group title={list} count={changes.borders.length} lang={lang}>
      <BeforeAfter
        early={early}
        late={late}
        lang={lang}
        what={one}
        rows={changes.borders.map(({ id, before, after }) => ({
          id,
          name: borderName(atlas, after.border),
          more: "",
          before: borderText(before, lang),
          after: borderText(after, lang),
          onChoose: () => verbs.choose({ kind: "border", id }),
        }))}
      />
    </Group>
  );
}
