import type { ReactNode } from "react";
import { jumpTo } from "#panels/jumpTo.ts";

/** A link to a part of the card by its id. */
export const Jump = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a href={`#${to}`} onClick={jumpTo}>
    {children}
  </a>
);
