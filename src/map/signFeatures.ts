import type { SignPlace } from "#scene/signPlaces.ts";
import { type InkedFeature, iconOf } from "./features.ts";
import { signImage } from "./images.ts";
import type { Pen } from "./penFor.ts";

/** Above the signs in circles. */
const ORDER = 1000;

/** The signs of second classes as images that stand so many px from their points. */
export function signFeatures(signs: readonly SignPlace[], pen: Pen): InkedFeature[] {
  const { letters } = pen.frame;
  return signs.map((place) =>
    iconOf(
      { id: `sign-${place.id}`, layer: "signs", order: ORDER },
      place.point,
      {
        image: signImage(place),
        size: letters,
        offset: [place.dx / letters, place.dy / letters],
      },
      pen,
    ),
  );
}
