import type { SourceId } from "#atlas/types.ts";
import type { Library } from "./library.ts";

type Props = { readonly library: Library; readonly ids: readonly SourceId[] };

/** Sources as they are cited: publisher, title, date, link, how much was read. */
export const SourceList = ({ library, ids }: Props) => (
  <ul>
    {ids.map((id) => (
      <li key={id}>{library.sources.get(id)?.title}</li>
    ))}
  </ul>
);
