import type { Lang } from "#atlas/types.ts";
import { landOn } from "#ui/landOn.ts";
import { cardWords } from "#words/cardWords.ts";

type Props = {
  /** The link that was followed within the card; `null` where none was. */
  readonly from: HTMLElement | null;
  readonly lang: Lang;
  readonly onBack: () => void;
};

/** The way back to the line from which a jump within the card began. */
export function JumpBack({ from, lang, onBack }: Props) {
  if (from === null) return null;
  return (
    <button
      type="button"
      className="card-back"
      onClick={() => {
        landOn(from, "center");
        onBack();
      }}
    >
      <span aria-hidden="true">↩</span> <span>{cardWords[lang].back}</span>
    </button>
  );
}
