import type { Lang, OverlayId } from "#atlas/types.ts";
import type { KnownNow as Known } from "#dossier/knownNow.ts";
import { Swatch } from "#plain/Swatch.tsx";
import { OVERLAY } from "#scene/overlays.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { printDate } from "#words/numberWords.ts";

type Props = {
  readonly now: Known;
  readonly id: OverlayId;
  readonly lang: Lang;
  /** Of the patterns that the page holds already. */
  readonly prefix?: string;
};

/** "Known today: 5 · Forced return … (first on 3 March 2024)", with the colour of that class; where it is the same, a class that has a number still says it. */
export function KnownNow({ now: { mark, isSame, first }, id, lang, ...patterns }: Props) {
  const words = knowledgeWords[lang];
  const { worstFirst } = OVERLAY[id];
  const same = worstFirst ? `${mark.class} · ${words.sameNow}` : words.sameNow;
  const from = worstFirst && first !== null ? printDate(first, lang) : null;
  return (
    <>
      <Swatch mark={mark} {...patterns} />
      <span>
        <b>{words.knownNow}</b> <span>{isSame ? same : mark.words}</span>{" "}
        {from !== null && !isSame && <span>{words.firstOn(from)}</span>}
      </span>
    </>
  );
}
