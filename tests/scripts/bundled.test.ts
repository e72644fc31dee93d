import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { expect, test } from "vitest";
import { bundledPackages, unfitIn } from "../../scripts/bundled/bundledPackages.ts";
import { sbomOf } from "../../scripts/bundled/sbomOf.ts";

const root = mkdtempSync(join(tmpdir(), "ways-out-packages-"));
const MIT = "Permission is hereby granted …";

/** Lays a package down; gives the id of a module in it. */
function lay(name: string, about: object, licence?: string): string {
  const folder = join(root, "node_modules", name);
  mkdirSync(join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", ...about }));
  if (licence !== undefined) writeFileSync(join(folder, "LICENSE"), licence);
  return join(folder, "dist/index.js");
}

const one = lay("one", { license: "MIT" }, `Copyright (c) 2020 One\n\n${MIT}`);
const two = lay("@some/two", { license: "MIT" }, `Copyright (c) 2021 Two\n\n${MIT}`);
const three = lay("three", {
  license: { type: "MPL-2.0" },
  repository: { url: "git+https://x/three.git" },
});
const bad = lay("bad", { license: "AGPL-3.0-only" });
const either = lay("either", { license: "(MIT OR AGPL-3.0-only)" });
const none = lay("none", {});

test("packages are read from the modules of a bundle, each once; what is vendored belongs to the one it lies in", () => {
  const vendored = join(root, "node_modules/one/dist/node_modules/inner/index.js");
  const found = bundledPackages([one, `\0${one}?commonjs`, two, vendored, "/src/app/main.tsx"]);
  expect(found.map(({ name, version, licence }) => [name, version, licence])).toEqual([
    ["@some/two", "1.2.3", "MIT"],
    ["one", "1.2.3", "MIT"],
  ]);
});

test("a licence that does not fit, or none at all, is named", () => {
  expect(unfitIn(bundledPackages([one, two, three, either]))).toEqual([]);
  expect(unfitIn(bundledPackages([one, bad, none]))).toEqual([
    "bad 1.2.3: AGPL-3.0-only",
    "none 1.2.3: no licence",
  ]);
});

test("the list for programs is CycloneDX with the address of each package, and the same each time", () => {
  const packages = bundledPackages([one, two]);
  const list = sbomOf("0.1.0", packages);
  const { bomFormat, specVersion, components, dependencies } = JSON.parse(list);
  expect([bomFormat, specVersion]).toEqual(["CycloneDX", "1.6"]);
  expect(components.map(({ purl }: { purl: string }) => purl)).toEqual([
    "pkg:npm/%40some/two@1.2.3",
    "pkg:npm/one@1.2.3",
  ]);
  expect(dependencies[0].dependsOn).toHaveLength(2);
  expect(sbomOf("0.1.0", packages)).toBe(list);
});

const byItsSchema = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

test("that list is valid by the schema of CycloneDX 1.6, also where a package offers a choice of licences", async () => {
  expect(
    await byItsSchema.validate(sbomOf("0.1.0", bundledPackages([one, two, three, either]))),
  ).toBeNull();
});

test.each([
  ["a kind of component that there is not", '"type": "library"', '"type": "book"'],
  ["a licence that SPDX does not know", '"id": "MIT"', '"id": "MINE"'],
  ["another name of the form", '"bomFormat": "CycloneDX"', '"bomFormat": "Another"'],
])("a list with %s is refused by it", async (_, right, wrong) => {
  const list = sbomOf("0.1.0", bundledPackages([one]));
  expect(list).toContain(right);
  expect(await byItsSchema.validate(list.replace(right, wrong))).not.toBeNull();
});
