import { useStore } from "zustand";
import type { GuessKind } from "#atlas/guess.ts";
import type { Guessing } from "#panels/guess/Guessing.ts";
import { GuessField } from "#panels/guess/guessLater.ts";
import { Later } from "#ui/Later.tsx";
import type { Twin } from "#view/followTwin.ts";
import { talkWords } from "#words/talkWords.ts";

type Props = {
  readonly lang: keyof typeof talkWords;
  readonly twin: Twin;
  /** What the wall asks, and how its step is called between windows. */
  readonly asked: { readonly kind: GuessKind; readonly at: string };
  readonly told: Guessing["told"];
};

/** What the class says, set by the speaker: the same field as on the wall, which shows what is set; once the answer is there, the way back to the question. */
export function SpeakerGuess({ lang, twin, asked: { kind, at }, told }: Props) {
  const guessed = useStore(twin.talk, (talk) => talk.guessed);
  const isShown = useStore(twin.talk, (talk) => talk.answered === at);
  const onAgain = () => twin.change({ answered: "" });
  if (told === null) return null;
  if (isShown)
    return (
      <button type="button" className="link" onClick={onAgain}>
        {talkWords[lang].guessAgain}
      </button>
    );
  const guessing: Guessing = {
    kind,
    told,
    set: guessed?.at === at ? guessed.set : null,
    isShown,
    onSet: (set) => twin.change({ guessed: { at, set } }),
    onShow: () => twin.change({ answered: at }),
    onAgain,
  };
  return (
    <section className="talk-guess story-text" aria-label={talkWords[lang].classGuess}>
      <h2>{talkWords[lang].classGuess}</h2>
      <Later lang={lang}>
        <GuessField guessing={guessing} told={told} lang={lang} />
      </Later>
    </section>
  );
}
