import type { NamedView } from "#atlas/namedView.ts";
import { codeOf } from "#export/codeOf.ts";
import { sheetContent } from "#export/sheetContent.ts";
import { SourceLine } from "#panels/cards/SourceLine.tsx";
import { folderOf } from "#words/folderOf.ts";
import { sheetWords } from "#words/sheetWords.ts";
import { siteWords } from "#words/siteWords.ts";
import { viewsWords } from "#words/viewsWords.ts";
import type { NamedAsked } from "./namedAsked.ts";
import { Picture } from "./Picture.tsx";

type Props = {
  readonly asked: NamedAsked;
  /** From this page to the site's folder. */
  readonly up: string;
  /** Where the site will be, with a slash at its end; empty where the build does not know it. */
  readonly site: string;
  /** Other views of the same kind. */
  readonly others: readonly NamedView[];
};

/** A named view to be read without a script: its picture, what it shows, its numbers, its sources, how to cite and to open it. */
export function ViewPage({ asked, up, site, others }: Props) {
  const { named, title, text, view, library } = asked;
  const { lang } = view;
  const words = viewsWords[lang];
  const content = sheetContent(asked);
  const { legend } = content.maps[0]?.scene ?? {};
  const link = `${site === "" ? up : site}#${asked.address}`;
  const cited = { title, day: content.days, release: asked.atlas.release };
  return (
    <article className="named-view">
      <p className="view-kind">
        <a href={`../#${named.kind}`}>{words.kinds[named.kind].name}</a>
        <span>{content.days}</span>
      </p>
      <h1>{title}</h1>
      <p className="view-text">{text}</p>
      <figure>
        <a href={link}>
          <Picture asked={asked} folder="" />
        </a>
        <figcaption>{content.credits}</figcaption>
      </figure>
      <p className="view-ways">
        <a className="view-open" href={link}>
          {words.open}
        </a>
        <a href="preview.png" download={`ways-out-${named.id}-${lang}.png`}>
          {words.asPicture}
        </a>
        <a href={`${up}data/views/${named.id}.json`}>{words.asData}</a>
      </p>
      <h2>{words.shows}</h2>
      <p>{content.statement}</p>
      {content.chosen !== null && (
        <>
          <h3>{content.chosen.title}</h3>
          {content.chosen.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
      {legend?.overlay && (
        <ul className="view-classes">
          {legend.overlay.rows
            .filter(({ count }) => count > 0)
            .map(({ label, count }) => (
              <li key={label}>
                <span>{label}</span>
                <b>{count}</b>
              </li>
            ))}
        </ul>
      )}
      {content.caveats.map((caveat) => (
        <p key={caveat}>{caveat}</p>
      ))}
      {content.numbers.length > 0 && (
        <>
          <h2>{sheetWords[lang].numbers}</h2>
          <table>
            <tbody>
              {content.numbers.map(({ name, number }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{number}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <h2>{siteWords[lang].sources}</h2>
      <ul className="all-sources">
        {named.sources.map((id) => (
          <li key={id}>
            <SourceLine source={library?.sources.get(id)} library={library} />
          </li>
        ))}
      </ul>
      <h2>{words.cite}</h2>
      <p className="view-citation">{words.cited({ ...cited, link: site === "" ? "" : link })}</p>
      <p>
        <a href={link}>{words.permanent}</a>
      </p>
      {site !== "" && <Code link={link} label={words.code} />}
      <h2>{words.more}</h2>
      <ul className="view-more">
        {others.map(({ id, texts }) => (
          <li key={id}>
            <a href={`${up}${folderOf(lang)}v/${id}/`}>{texts[lang].title}</a>
          </li>
        ))}
        <li>
          <a href="../">{words.gallery}</a>
        </li>
      </ul>
    </article>
  );
}

function Code({ link, label }: { readonly link: string; readonly label: string }) {
  const { path, side } = codeOf(link);
  return (
    <svg className="view-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
