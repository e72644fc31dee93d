/** The fonts of a drawing, the page's own: whatever the system reads best with. */
export const FONTS =
  "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif";
