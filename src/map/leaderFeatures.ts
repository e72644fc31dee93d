import type { LabelPlace } from "#scene/labelBox.ts";
import { type InkedFeature, iconOf } from "./features.ts";
import { leaderImage } from "./images.ts";
import type { Pen } from "./penFor.ts";

/** Below the signs in circles. */
const ORDER = -1;

/** The lines to names that stand farther away, as images that keep their px, as the names do. */
export const leaderFeatures = (labels: readonly LabelPlace[], pen: Pen): InkedFeature[] =>
  labels.flatMap(({ id, point, leader }) =>
    leader === null
      ? []
      : [
          iconOf(
            { id: `leader-${id}`, layer: "signs", order: ORDER },
            point,
            { image: leaderImage(leader) },
            pen,
          ),
        ],
  );
