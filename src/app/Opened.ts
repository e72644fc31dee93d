import type { CoreFile } from "#atlas/coreFile.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { Texts } from "#atlas/texts.ts";
import type { OwnStore } from "#view/createOwn.ts";
import type { ViewStore } from "#view/createView.ts";
import type { AddressProblem } from "#view/readValues.ts";

/** What a reading starts from. */
export type Opened = {
  readonly core: CoreFile;
  readonly texts: Texts;
  readonly borders: Borders;
  /** The newest release of the data, where an older one was opened; else `null`. */
  readonly newest: string | null;
  readonly store: ViewStore;
  readonly own: OwnStore;
  /** What the address said that could not be read. */
  readonly problems: readonly AddressProblem[];
};
