import { createKeeping, type KeepingStore } from "#keep/createKeeping.ts";
import { linkManifest } from "#keep/linkManifest.ts";
import { publicFile } from "#panels/publicFile.ts";

/** The address of the site's folder; `null` in a page that is one file. */
const page = publicFile("blank.html");
const scope = page === null ? null : new URL("./", new URL(page, location.href)).href;

/** What this device keeps of this site; nothing of it is asked before something calls for it. */
export const keeping: KeepingStore = createKeeping(scope, () => location.reload());

if (scope !== null) keeping.state.subscribe(({ kept }) => linkManifest(scope, kept !== null));
