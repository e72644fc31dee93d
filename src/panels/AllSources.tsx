import type { Library } from "#atlas/library.ts";
import { SourceLine } from "./cards/SourceLine.tsx";

/** Every source of the atlas, by publisher. */
export function AllSources({ library }: { readonly library: Library }) {
  const sources = [...library.sources.values()].toSorted((a, b) =>
    a.publisher.localeCompare(b.publisher, library.lang),
  );
  return (
    <ul className="all-sources">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <SourceLine source={source} library={library} />
        </li>
      ))}
    </ul>
  );
}
