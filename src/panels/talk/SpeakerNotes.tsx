import type { StoryStep } from "#atlas/story.ts";
import { talkWords } from "#words/talkWords.ts";

type Props = {
  readonly lang: keyof typeof talkWords;
  /** `null` while the words are on their way, and where no story is told. */
  readonly step: StoryStep | null;
};

/** What the speaker reads of a step: what the class is told, the notes, the question and its answer. */
export function SpeakerNotes({ lang, step }: Props) {
  const words = talkWords[lang];
  if (step === null) return null;
  const { title, text, notes, quiz } = step;
  return (
    <section className="talk-notes" aria-label={words.notes}>
      <h2>{title}</h2>
      <Paragraphs text={notes === "" ? words.noNotes : notes} />
      {quiz !== null && (
        <>
          <h3>{words.question}</h3>
          <Paragraphs text={quiz.question} />
          <h3>{words.answer}</h3>
          <Paragraphs text={quiz.answer} />
        </>
      )}
      <h3>{words.told}</h3>
      <Paragraphs text={text} />
    </section>
  );
}

const Paragraphs = ({ text }: { readonly text: string }) =>
  text.split("\n\n").map((part) => <p key={part}>{part}</p>);
