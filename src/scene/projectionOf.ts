import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from "d3-geo";
import { radiusAt, type Size } from "#scene/camera.ts";
import type { Camera, ViewState } from "#view/viewState.ts";

/** Beyond so many degrees from the middle the azimuthal picture is too stretched to be read. */
const CLIP_DEGREES = 150;

/** An equal-area projection with the camera's point in the middle: azimuthal for the globe, Equal Earth for the flat map. */
export function projectionOf(camera: Camera, proj: ViewState["proj"], size: Size): GeoProjection {
  const middle: [number, number] = [size.width / 2, size.height / 2];
  const scale = radiusAt(camera);
  if (proj === "globe")
    return geoAzimuthalEqualArea()
      .rotate([-camera.lon, -camera.lat])
      .scale(scale)
      .translate(middle)
      .clipAngle(CLIP_DEGREES)
      .precision(0.5);
  const flat = geoEqualEarth().rotate([-camera.lon, 0]).scale(scale).translate([0, 0]);
  const [, y = 0] = flat([camera.lon, camera.lat]) ?? [];
  return flat.translate([middle[0], middle[1] - y]).precision(0.5);
}

/** The same projection, which leaves out what lies outside of the frame: paths stay short. */
export function framedProjectionOf(
  camera: Camera,
  proj: ViewState["proj"],
  size: Size,
): GeoProjection {
  return projectionOf(camera, proj, size).clipExtent([
    [-EDGE, -EDGE],
    [size.width + EDGE, size.height + EDGE],
  ]);
}

/** So many px beyond the frame no line is seen, even where the picture is sliced to fit. */
const EDGE = 40;
