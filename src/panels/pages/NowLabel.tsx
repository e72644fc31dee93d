import type { OverlayId, Place } from "#atlas/types.ts";
import { knownNow } from "#dossier/knownNow.ts";
import { KnownNow } from "#panels/KnownNow.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { PAGE_PREFIX } from "./PagePatterns.tsx";

type Props = Pick<PanelParts, "atlas" | "view" | "day"> & {
  readonly place: Place;
  readonly id: OverlayId;
  /** Whether nothing is said where the class is still the same. */
  readonly onlyOther?: boolean;
};

/** Under the class or answer of a past day what is known today of the place. */
export function NowLabel({ atlas, view, day, place, id, onlyOther = false }: Props) {
  const now = knownNow(atlas, place, id, day);
  if (now === null || (onlyOther && now.isSame)) return null;
  return (
    <span className="class-label known-now" data-now={id} data-same={now.isSame || undefined}>
      <KnownNow now={now} id={id} lang={view.lang} prefix={PAGE_PREFIX} />
    </span>
  );
}
