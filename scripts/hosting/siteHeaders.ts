import { LANGS } from "#atlas/types.ts";
import { paletteCss } from "#scene/palette.ts";
import { folderOf } from "#words/folderOf.ts";
import { ASKS_FIRST_HASH } from "../pages/asksFirst.ts";
import { LOST_STYLE_HASH } from "../pages/lostPage.ts";
import { NEAR_VIEWS_HASH } from "../pages/nearViews.ts";
import { OPENS_ASKED_HASH } from "../pages/opensAsked.ts";
import { markOf, policyWith } from "../pages/policy.ts";
import { PUT_BACK_HASH } from "../pages/putBack.ts";
import { SPEAKS_FIRST_HASH } from "../pages/speaksFirst.ts";

/** What any page of the site may do. */
export const SITE_POLICY = policyWith(
  [SPEAKS_FIRST_HASH, ASKS_FIRST_HASH, OPENS_ASKED_HASH, PUT_BACK_HASH, NEAR_VIEWS_HASH],
  [markOf(paletteCss()), LOST_STYLE_HASH],
);

/** Only the pages for frames may stand in pages of others. */
export const UNFRAMED = "frame-ancestors 'self'";

/** What a page may never ask its reader for. */
const DENIED = [
  ...["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer"],
  ...["microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking"],
];

/** What goes with every answer. */
export const FOR_ALL: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": DENIED.map((name) => `${name}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  // All of it is public; a frame without an origin of its own may have it too.
  "Access-Control-Allow-Origin": "*",
};

/** Of what bears a mark of its content in its name, and of everything else. */
export const HASHED_CACHE = "public, max-age=31536000, immutable";
export const OTHER_CACHE = "no-cache";

const FOLDERS = ["v", "places", "story", "events", "sources", "corrections"];

/** Paths of pages that stand in no frame of others; `*` is whatever follows. */
export const UNFRAMED_PATHS: readonly string[] = [
  ...LANGS.flatMap((lang) => [
    `/${folderOf(lang)}`,
    `/${folderOf(lang)}index.html`,
    ...FOLDERS.map((folder) => `/${folderOf(lang)}${folder}/*`),
  ]),
  "/404.html",
  "/blank.html",
];

/** Paths of pages that are made for frames. */
export const FRAMED_PATHS: readonly string[] = LANGS.map((lang) => `/${folderOf(lang)}embed/*`);
