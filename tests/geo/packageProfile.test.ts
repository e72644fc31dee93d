// The profile is that of Data Package 2.0 as https://datapackage.org/profiles/2.0/datapackage.json publishes it, in the public domain.
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { packageFiles } from "#geo/package/packageFiles.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { files, made, problems } from "../facts.ts";
import profile from "./profiles/datapackage-2.0.json" with { type: "json" };

if (made === null) throw new Error(`the facts have ${problems.length} problems: npm run facts`);
const inputs = readPackageInputs(join(import.meta.dirname, "../../geo"));
const descriptor = packageFiles(inputs, files, made).get("datapackage.json") ?? "";

const isValid = new Ajv({
  strict: false,
  formats: {
    uri: (text) => URL.canParse(text),
    email: /^\S+@\S+$/,
    "date-time": (text) => !Number.isNaN(Date.parse(text)),
    // How long a text may be to be edited in one line.
    textarea: true,
  },
}).compile(profile);

test("the data package is one by the profile of Data Package 2.0", () => {
  isValid(JSON.parse(descriptor));
  expect(isValid.errors).toBeNull();
});

type Descriptor = {
  readonly resources: readonly [
    { name: unknown; readonly schema: { readonly fields: readonly [{ type: string }] } },
  ];
};

test.each<readonly [string, (wrong: Descriptor) => void]>([
  [
    "a column of a type that there is not",
    ({ resources: [one] }) => (one.schema.fields[0].type = "letters"),
  ],
  ["a table without a name in letters", ({ resources: [one] }) => (one.name = ["a"])],
  ["no tables", (wrong) => Reflect.deleteProperty(wrong, "resources")],
])("%s is refused by it", (_, spoil) => {
  const wrong = JSON.parse(descriptor) as Descriptor;
  spoil(wrong);
  expect(isValid(wrong)).toBe(false);
});
