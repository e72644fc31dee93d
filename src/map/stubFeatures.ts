import type { Stub } from "#scene/stubPlaces.ts";
import { type InkedFeature, iconOf } from "./features.ts";
import { STUB_IMAGE } from "./images.ts";
import type { Pen } from "./penFor.ts";

/** Above the signs in circles. */
const ORDER = 1000;

/** At the edge: arrows to what lies beyond it, where no way is drawn that has one. */
export const stubFeatures = (stubs: readonly Stub[], pen: Pen): InkedFeature[] =>
  stubs
    .filter(({ ways }) => ways.length === 0)
    .map(({ id, point, turn }) =>
      iconOf(
        { id: `stub-arrow-${id}`, layer: "signs", order: ORDER },
        point,
        { image: STUB_IMAGE, bearing: turn },
        pen,
      ),
    );
