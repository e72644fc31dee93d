import type { SignPlace } from "#scene/signPlaces.ts";
import { type InkedFeature, iconOf } from "./features.ts";
import { type ImageOf, signImage } from "./images.ts";

/** Above the signs in circles. */
const ORDER = 1000;

/** The signs of second classes as images that stand so many px from their points. */
export const signFeatures = (
  signs: readonly SignPlace[],
  letters: number,
  image: ImageOf,
): InkedFeature[] =>
  signs.map((place) =>
    iconOf({ id: `sign-${place.id}`, layer: "signs", order: ORDER }, place.point, {
      image: image(signImage(place)),
      size: letters,
      offset: [place.dx / letters, place.dy / letters],
    }),
  );
