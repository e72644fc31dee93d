// A yardstick: flowmap.gl over deck.gl with the same borders and flows, and nothing else. A step goes to the colours and flows of the
// next day.
import { type Color, Deck, MapView } from "@deck.gl/core";
import { GeoJsonLayer } from "@deck.gl/layers";
import { FlowmapLayer } from "@flowmap.gl/layers";
import { feature } from "topojson-client";
import bordersUrl from "../../../geo/borders/110m.json?url";
import type { Flow, Flows, Location } from "../flowsOf.ts";

const [topology, { locations, first, days }] = (await Promise.all(
  [bordersUrl, "./flows.json"].map(async (url) => (await fetch(url)).json()),
)) as [Parameters<typeof feature>[0], Flows];
const countries = feature(topology, topology.objects["countries"] as never) as never;

const { dataset } = document.documentElement;
let step = 0;
/** Whether flowmap.gl has laid out the flows of this step; what is drawn next shows them. */
let isLaidOut = false;

const colourOf = (id: string, others: typeof first) => others[id] ?? first[id] ?? [245, 242, 234];

const layers = () => {
  const { flows = [], others = {} } = days[step % days.length] ?? {};
  return [
    new GeoJsonLayer({
      id: "countries",
      data: countries,
      getFillColor: (shape) => colourOf(String(shape.id), others) as Color,
      getLineColor: [163, 152, 130],
      lineWidthUnits: "pixels",
      getLineWidth: 1,
      updateTriggers: { getFillColor: step },
    }),
    new FlowmapLayer<Location, Flow>({
      id: "flows",
      data: { locations: [...locations], flows: [...flows] },
      getLocationId: ({ id }) => id,
      getLocationLat: ({ point }) => point[1],
      getLocationLon: ({ point }) => point[0],
      getLocationName: ({ name }) => name,
      getFlowOriginId: ({ from }) => from,
      getFlowDestId: ({ to }) => to,
      getFlowMagnitude: ({ count }) => count,
      // As many as there are, each from its place to its place: nothing is put together.
      clusteringEnabled: false,
      locationLabelsEnabled: true,
      darkMode: false,
      onScaleChange: () => {
        isLaidOut = true;
      },
    }),
  ];
};

const deck = new Deck({
  parent: document.querySelector<HTMLDivElement>("#map"),
  views: new MapView(),
  initialViewState: { longitude: 41, latitude: 49, zoom: 2.7 },
  controller: true,
  layers: layers() as never,
  onAfterRender: () => {
    if (isLaidOut && deck.needsRedraw({ clearRedrawFlags: false }) === false) dataset["ready"] = "";
  },
});

addEventListener("hashchange", () => {
  delete dataset["ready"];
  step += 1;
  isLaidOut = false;
  deck.setProps({ layers: layers() as never });
});
