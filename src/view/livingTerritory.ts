import type { OwnStore } from "#view/createOwn.ts";
import type { Territory } from "#view/paramForms.ts";
import { planOf } from "#view/planOf.ts";
import { withOwn } from "#view/withOwn.ts";

/** What addresses are checked against by whoever goes on reading them while the own story changes: its steps are those of the moment. */
export const livingTerritory = (atlas: Territory, own: OwnStore): Territory => ({
  ...atlas,
  get stories() {
    return withOwn(atlas, planOf(own.state.getState().story)).stories;
  },
});
