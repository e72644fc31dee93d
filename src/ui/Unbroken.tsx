import "./Unbroken.css";

const DAYS = /(\d{4}-\d\d(?:-\d\d)?)/;

/** A text whose days and names of releases ("2026-11-29") stay whole where lines are short: browsers break them after a hyphen. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(DAYS).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the text
    <span key={i} className={DAYS.test(part) ? "unbroken" : undefined}>
      {part}
    </span>
  ));
}
