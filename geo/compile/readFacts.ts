import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { geoArea } from "d3-geo";
import type { Topology } from "topojson-specification";
import { type Borders, openBorders } from "#atlas/openBorders.ts";
import type { FactFile } from "./fact.ts";

/** All tables and prose under `root`, paths with forward slashes, in order. */
export function readFacts(root: string): FactFile[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path.endsWith(".csv") || (path.endsWith(".md") && path.includes("/")))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** The borders of one scale, as `geo/borders/make.ts` wrote them. */
export const readBorders = (root: string, scale: Borders["scale"]): Topology =>
  JSON.parse(readFileSync(join(root, `borders/${scale}.json`), "utf8")) as Topology;

/** The shapes of the borders: how much of the globe each covers, in thousandths. */
export function readShapes(root: string): ReadonlyMap<string, number> {
  const { countries } = openBorders(readBorders(root, "50m"), "50m");
  return new Map(
    countries.map((country) => {
      // d3 takes rings clockwise as seen from outside; GeoJSON has them the other way.
      const share = geoArea(country) / (4 * Math.PI);
      return [country.properties.id, round(1000 * Math.min(share, 1 - share))];
    }),
  );
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
