import { bordersOf } from "#atlas/borders.ts";
import { BorderForm } from "#plain/BorderForm.tsx";
import { borderName, borderText } from "#scene/borderText.ts";
import { borderCardWords } from "#words/borderCardWords.ts";
import { borderOn } from "#world/bordersOn.ts";
import type { PlaceParts } from "./placeParts.ts";

/** The land borders by which people come here, or from Russia and Belarus go on, with their states on the day; nothing where there is none. */
export function PlaceBorders({ atlas, view, verbs, day, dossier }: PlaceParts) {
  const { lang } = view;
  const all = [...bordersOf(atlas.places).values()];
  const borders = all.filter(({ from, to }) => from === dossier.id || to === dossier.id);
  if (borders.length === 0) return null;
  return (
    <>
      <h4>{borderCardWords[lang].list}</h4>
      <ul className="ways">
        {borders.map((border) => {
          const now = borderOn(atlas, border, day);
          return (
            <li key={border.id} data-border={border.id}>
              <button
                type="button"
                className="link"
                onClick={() => verbs.choose({ kind: "border", id: border.id })}
              >
                {borderName(atlas, border)}
              </button>{" "}
              <span className="note">
                <BorderForm className="border-mark" look={now} />{" "}
                <span>{borderText(now, lang)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
