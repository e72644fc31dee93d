import type { Library } from "#atlas/library.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { printEarlier } from "#words/earlierWords.ts";

type Props = {
  /** The figure's id. */
  readonly figure: string;
  readonly unit: "people" | "percent";
  readonly library: Library | null;
};

/** What a figure was in earlier releases of the data; nothing where it has always been the same. */
export function Earlier({ figure, unit, library }: Props) {
  const values = library?.earlier.get(figure);
  if (library === null || values === undefined) return null;
  return (
    <small className="earlier" data-was={values[0]?.release}>
      <Unbroken text={printEarlier(values, library.lang, unit)} />
    </small>
  );
}
