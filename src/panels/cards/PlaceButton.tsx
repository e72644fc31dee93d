import type { PlaceId } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";

type Props = Pick<PanelParts, "atlas" | "view" | "verbs"> & { readonly id: PlaceId };

/** The name of a place that leads to its card. */
export function PlaceButton({ id, atlas, view, verbs }: Props) {
  const place = atlas.places.get(id);
  if (place === undefined) return <span>{id}</span>;
  return (
    <button
      type="button"
      className="link"
      data-place={id}
      onClick={() => verbs.choose({ kind: "place", id })}
    >
      {place.names[view.lang]}
    </button>
  );
}
