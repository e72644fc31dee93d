import type { GeoJSONSourceDiff } from "maplibre-gl";
import { createBrush } from "#map/createBrush.ts";
import type { Picture } from "#map/partsOf.ts";
import { styleOf } from "#map/style.ts";
import { pictureOn } from "./pictureOn.ts";

/** What a brush writes, as a map opened with `first` would keep it: what the sources hold, the colours of countries, and how many writes it took. */
export function fakeCanvas(first: Picture = pictureOn("2022-02-24")) {
  const style = styleOf(first, "globe");
  const held = new Map<string, Map<string | number, GeoJSON.Feature>>();
  for (const [name, source] of Object.entries(style.sources)) {
    const { features } = (source as { data: GeoJSON.FeatureCollection }).data;
    if (name !== "countries") held.set(name, new Map(features.map((one) => [one.id ?? "", one])));
  }
  const colours = new Map<string, string>();
  const writes: string[] = [];
  const source = (name: string) => ({
    setData: () => writes.push(`${name} anew`),
    updateData: ({ remove = [], add = [] }: GeoJSONSourceDiff) => {
      const features = held.get(name) ?? new Map();
      for (const id of remove) features.delete(id);
      for (const feature of add) features.set(feature.id ?? "", feature);
      held.set(name, features);
      writes.push(...remove.map((id) => `-${id}`), ...add.map(({ id }) => `+${id}`));
    },
  });
  const brush = createBrush(
    {
      getSource: source,
      setFeatureState: ({ id }: { id: string }, { colour }: { colour: string }) => {
        colours.set(id, colour);
        writes.push(`${id} ${colour}`);
      },
      setPaintProperty: (id: string, name: string, value: string) =>
        writes.push(`${id} ${name} ${value}`),
    } as never,
    first,
  );
  return { brush, held, colours, writes };
}
