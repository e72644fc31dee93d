import type { NamedAsked } from "./namedAsked.ts";
import { PREVIEW } from "./preview.ts";

type Props = {
  readonly asked: NamedAsked;
  /** From the page to the folder of the view. */
  readonly folder: string;
  /** Whether it comes only when it is about to be seen. */
  readonly lazy?: boolean;
  /** Whether its name stands beside it anyway. */
  readonly beside?: boolean;
};

/** The picture of a named view on a page. */
export const Picture = ({ asked, folder, lazy = false, beside = false }: Props) => (
  <img
    src={`${folder}preview.png`}
    alt={beside ? "" : asked.altText}
    {...PREVIEW}
    loading={lazy ? "lazy" : "eager"}
    decoding="async"
  />
);
