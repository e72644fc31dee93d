/** The HTML of a frame that shows a link on another page. */
export const embedCodeOf = (link: string, title: string): string =>
  [
    "<iframe",
    `src="${escapeHtml(link)}"`,
    `title="${escapeHtml(title)}"`,
    `width="100%" height="${HEIGHT_PX}" style="border:0"`,
    'loading="lazy" referrerpolicy="no-referrer" allow="fullscreen; clipboard-write"></iframe>',
  ].join(" ");

/** High enough for map, day and slider on one screen. */
const HEIGHT_PX = 680;

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
