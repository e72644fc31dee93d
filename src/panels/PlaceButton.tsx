import type { PlaceId } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";

type Props = Pick<PanelParts, "atlas" | "view" | "verbs" | "library"> & { readonly id: PlaceId };

/** The name of a place that leads to its card; a group of places has none. */
export function PlaceButton({ id, atlas, view, verbs, library }: Props) {
  const place = atlas.places.get(id);
  if (place === undefined) {
    const group = library?.records.groups.find((one) => one.id === id);
    return <span>{group?.names[view.lang] ?? id}</span>;
  }
  return (
    <button type="button" className="link" onClick={() => verbs.choose({ kind: "place", id })}>
      {place.names[view.lang]}
    </button>
  );
}
