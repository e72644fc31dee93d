import { type ReactNode, useId } from "react";
import type { Lang } from "#atlas/types.ts";
import { printNumber } from "#words/numberWords.ts";

type Props = {
  readonly title: string;
  readonly count: number;
  readonly lang: Lang;
  readonly children: ReactNode;
};

/** A heading with its number of lines; nothing at all where there are none. */
export function Group({ title, count, lang, children }: Props) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section className="page-group" aria-labelledby={id}>
      <h3 id={id}>
        <span>{title}</span> <span className="page-count">{printNumber(count, lang)}</span>
      </h3>
      {children}
    </section>
  );
}
