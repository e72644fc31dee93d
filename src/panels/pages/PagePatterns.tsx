import { SvgPatterns } from "#plain/SvgPatterns.tsx";

/** What `Swatch` is told on a page for readers. */
export const PAGE_PREFIX = "page-";

/** The patterns of all swatches of a page: drawn once, for it has hundreds of them. */
export const PagePatterns = () => (
  <svg className="page-patterns" aria-hidden="true">
    <SvgPatterns prefix={PAGE_PREFIX} />
  </svg>
);
