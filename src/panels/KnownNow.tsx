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

/** "Known today: 5 · Forced return … (first on 3 March 2024)", with the colour of that class. */
export function KnownNow({ now: { mark, isSame, first }, id, lang, ...patterns }: Props) {
  const words = knowledgeWords[lang];
  const from = OVERLAY[id].worstFirst && first !== null ? printDate(first, lang) : null;
  return (
    <>
      <Swatch mark={mark} {...patterns} />
      <span>
        <b>{words.knownNow}</b> <span>{isSame ? words.sameNow : mark.words}</span>{" "}
        {from !== null && !isSame && <span>{words.firstOn(from)}</span>}
      </span>
    </>
  );
}
