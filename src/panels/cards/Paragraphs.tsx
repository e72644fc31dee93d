/** A text of the facts, paragraph by paragraph. */
export const Paragraphs = ({ text }: { readonly text: string }) =>
  text
    .split("\n\n")
    .filter((part) => part !== "")
    .map((part) => <p key={part}>{part}</p>);
