import type { Day } from "#atlas/day.ts";
import type { Atlas, OverlayId, Place } from "#atlas/types.ts";
import { knownNow } from "#dossier/knownNow.ts";
import { KnownNow } from "#panels/KnownNow.tsx";
import type { ViewState } from "#view/viewState.ts";

type Props = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly day: Day;
  readonly place: Place;
  readonly id: OverlayId;
};

/** Beside the class of a past day the one known today: a past state never reads as today's answer. */
export function NowLine({ atlas, view, day, place, id }: Props) {
  const now = knownNow(atlas, place, id, day);
  if (now === null) return null;
  return (
    <dd className="known-now" data-class={now.mark.class} data-same={now.isSame || undefined}>
      <KnownNow now={now} id={id} lang={view.lang} />
    </dd>
  );
}
