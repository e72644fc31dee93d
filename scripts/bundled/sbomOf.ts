import type { BundledPackage } from "./bundledPackages.ts";

/** Where the list lies on the site. */
export const SBOM = "sbom.cdx.json";

/** What the bundle is made of, as CycloneDX 1.6; it names no moment and no number by chance, so that one commit gives one list. */
export function sbomOf(version: string, packages: readonly BundledPackage[]): string {
  const purl = ({ name, version: of }: Pick<BundledPackage, "name" | "version">) =>
    `pkg:npm/${name.replace("@", "%40")}@${of}`;
  const own = { name: "ways-out", version };
  const sbom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": purl(own), ...own } },
    components: packages.map((one) => ({
      type: "library",
      "bom-ref": purl(one),
      name: one.name,
      version: one.version,
      purl: purl(one),
      licenses: [
        /\s/.test(one.licence) ? { expression: one.licence } : { license: { id: one.licence } },
      ],
      ...(one.home === "" ? {} : { externalReferences: [{ type: "website", url: one.home }] }),
    })),
    dependencies: [{ ref: purl(own), dependsOn: packages.map(purl) }],
  };
  return `${JSON.stringify(sbom, null, 1)}\n`;
}
