import type { ClassMark } from "#scene/placeMarks.ts";

type Props = {
  readonly mark: Pick<ClassMark, "tone" | "pattern"> & Partial<Pick<ClassMark, "over">>;
  /** Of the patterns that the same page holds. */
  readonly prefix: string;
};

/** A small field in the colour and pattern of a class, beside the words that say it. */
export function ClassSwatch({ mark: { tone, pattern, over = "none" }, prefix }: Props) {
  return (
    <svg className="class-swatch" viewBox="0 0 20 14" aria-hidden="true">
      <rect width="20" height="14" style={{ fill: `var(--${tone})` }} />
      {[pattern, over].map(
        (name) =>
          name !== "none" && (
            <rect width="20" height="14" fill={`url(#${prefix}${name})`} key={name} />
          ),
      )}
    </svg>
  );
}
