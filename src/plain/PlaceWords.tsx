import type { BorderId } from "#atlas/borders.ts";
import type { Lang, PlaceId, RouteId } from "#atlas/types.ts";
import type { PlaceText } from "#scene/textOf.ts";
import { textWords } from "#words/textWords.ts";

type Props = {
  readonly text: PlaceText;
  readonly lang: Lang;
  readonly onGo: (place: PlaceId) => void;
  readonly onRoute: (route: RouteId) => void;
  readonly onBorder: (border: BorderId) => void;
  readonly onOpen: () => void;
};

/** One place of the text map in words, and buttons for all that it leads to. */
export function PlaceWords({ text, lang, onGo, onRoute, onBorder, onOpen }: Props) {
  const words = textWords[lang];
  return (
    <>
      <h3>{text.nearby}</h3>
      <ul className="text-neighbours">
        {text.neighbours.map(({ id, name, words: where, border }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => onGo(id)}>
              {name}
            </button>{" "}
            <span>{`(${where})`}</span>
            {border !== null && (
              <>
                {" "}
                <button type="button" className="link" onClick={() => onBorder(border.id)}>
                  {`${border.name}: ${border.state}`}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {text.lines.length > 0 && (
        <dl className="text-lines">
          {text.lines.map(({ key, label, text: line }) => (
            <div key={key} data-line={key}>
              <dt>{label}</dt>
              <dd>{line}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{words.routes}</h3>
      {text.routesNote !== "" && <p>{text.routesNote}</p>}
      {text.routes.length > 0 && (
        <ul>
          {text.routes.map(({ id, title, words: state }) => (
            <li key={id}>
              <button type="button" className="link" onClick={() => onRoute(id)}>
                {title}
              </button>{" "}
              <span>{`(${state})`}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className="text-open" onClick={onOpen}>
          {words.openCard(text.name)}
        </button>
      </p>
    </>
  );
}
