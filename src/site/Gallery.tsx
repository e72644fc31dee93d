import { VIEW_KINDS } from "#atlas/namedView.ts";
import type { Lang } from "#atlas/types.ts";
import { dayOf } from "#view/dayOf.ts";
import { printDate } from "#words/numberWords.ts";
import { viewsWords } from "#words/viewsWords.ts";
import type { NamedAsked } from "./namedAsked.ts";
import { Picture } from "./Picture.tsx";

type Props = { readonly views: readonly NamedAsked[]; readonly lang: Lang };

/** So many pictures are seen at once. */
const AT_ONCE = 3;

/** The newest first, and of one day what looks at the whole before what looks at one place. */
const inOrder = (views: readonly NamedAsked[]): readonly NamedAsked[] =>
  views.toSorted(
    (a, b) =>
      dayOf(b.atlas, b.view) - dayOf(a.atlas, a.view) ||
      Number(a.view.focus !== null) - Number(b.view.focus !== null),
  );

/** All named views by what is asked. Which kinds are shown is a matter of links alone: `#doors` hides the others. */
export function Gallery({ views, lang }: Props) {
  const words = viewsWords[lang];
  return (
    <div className="gallery">
      <h1>{words.question}</h1>
      <p className="page-lead">{words.lead(views.length)}</p>
      <nav className="gallery-kinds" aria-label={words.show} id="all">
        <a href="#all">{words.all}</a>
        {VIEW_KINDS.flatMap((kind) => [
          " ",
          <a key={kind} href={`#${kind}`} data-kind={kind}>
            {words.kinds[kind].name}
          </a>,
        ])}
      </nav>
      {VIEW_KINDS.map((kind, k) => (
        <section key={kind} id={kind} aria-labelledby={`${kind}-title`}>
          <h2 id={`${kind}-title`}>{words.kinds[kind].title}</h2>
          <ul>
            {inOrder(views)
              .filter(({ named }) => named.kind === kind)
              .map((asked, i) => (
                <li key={asked.named.id}>
                  <a href={`${asked.named.id}/`}>
                    <Picture
                      asked={asked}
                      folder={`${asked.named.id}/`}
                      lazy={k > 0 || i >= AT_ONCE}
                      beside
                    />
                    <span className="gallery-title">{asked.title}</span>{" "}
                    <span className="gallery-day">
                      {printDate(dayOf(asked.atlas, asked.view), lang)}
                    </span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
