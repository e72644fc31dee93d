import { escaped, xmlFile } from "./xml.ts";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** That one part of the package needs another, or leads to an address elsewhere. `type` is the last word of its name. */
export type Relation = { readonly type: string; readonly target: string; readonly away?: boolean };

/** By which name the relation of this place is called in its part. */
export const relationId = (index: number): string => `rId${index + 1}`;

/** The relations of a part, named by their places in the list. */
export const relationsXml = (relations: readonly Relation[]): string =>
  xmlFile(
    `<Relationships xmlns="${PACKAGE}">${relations
      .map(
        ({ type, target, away = false }, i) =>
          `<Relationship Id="${relationId(i)}" Type="${type.includes("/") ? type : `${TYPES}/${type}`}" Target="${escaped(target)}"${away ? ' TargetMode="External"' : ""}/>`,
      )
      .join("")}</Relationships>`,
  );

/** Core properties belong to the package, not to the document. */
export const CORE_PROPERTIES =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
