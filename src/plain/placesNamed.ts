import type { Texts } from "#atlas/texts.ts";
import type { PlaceId } from "#atlas/types.ts";
import { type FoldedName, foldName, nameAnswers, withoutUmlauts } from "#words/nameAnswers.ts";
import { placeNames } from "#words/placeNames.ts";

/** The places that the search would find by this text, and the one that bears these letters in tables; all of them where nothing is asked. */
export function placesNamed(
  ids: Iterable<PlaceId>,
  languages: readonly Texts[],
  text: string,
): ReadonlySet<PlaceId> {
  const query = foldName(text);
  if (query.folded === "") return new Set(ids);
  const named = [...ids].map((id) => ({
    id,
    names: placeNames(id, languages).map((name) => foldName(name.text)),
  }));
  const answering = (asked: FoldedName): readonly PlaceId[] =>
    named
      .filter(
        ({ id, names }) =>
          names.some((name) => nameAnswers(name, asked) !== null) ||
          asked.folded === id.toLowerCase(),
      )
      .map(({ id }) => id);
  const direct = answering(query);
  return new Set(direct.length > 0 ? direct : answering(withoutUmlauts(query)));
}
