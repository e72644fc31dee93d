// Every control of the lesson in one file is pressed, in every room that it offers: none fails, none is dead, nothing is asked of a network.
import { copyFileSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { drawn } from "./support/drawn.ts";

const BUILT = join(process.env["FOLDER"] ?? "dist", "lessons/nine-days-in-september-en.html");
const BEGIN = "#story=nine-days-in-september&lang=en";

/** Of many that are alike in one list, so many are pressed. */
const ALIKE = 2;

/** Where controls stand: an address, and what was pressed there to open them. */
type Room = { readonly hash: string; readonly opener: string | null };

/** A visible control, by what it is called and where it stands. */
type Control = { readonly key: string; readonly name: string; readonly place: string };

/** Runs in the page: marks each visible control with its key, and tells them all. */
function controlsIn(): readonly Control[] {
  const selector = "button, a[href], summary, select, [role=slider]";
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      one.getAttribute("aria-disabled") !== "true" &&
      !(one instanceof HTMLButtonElement && one.disabled) &&
      one.getBoundingClientRect().width > 1 &&
      one.closest("[inert]") === null,
  );
  return found.map((one) => {
    const name = (one.getAttribute("aria-label") ?? one.textContent).replace(/\s+/g, " ").trim();
    const holder = one.closest("[id], section, aside, nav, form, dialog, header");
    const place = `${holder?.id ?? ""}.${holder?.classList[0] ?? holder?.tagName ?? ""} ${one.tagName}.${one.classList[0] ?? ""}`;
    const key = `${place} ${name.replace(/\d+/g, "#")}`;
    one.dataset["pressed"] = key;
    return { key, name, place };
  });
}

/** Runs in the page: what a press would change, in one text. */
const looks = (): string =>
  [
    location.href,
    document.activeElement?.outerHTML.slice(0, 200),
    document.body.innerHTML.length,
    document.body.textContent,
    [...document.querySelectorAll("[aria-expanded], [aria-pressed], [open]")]
      .map((one) => `${one.getAttribute("aria-expanded")}${one.getAttribute("aria-pressed")}`)
      .join(),
    [...document.querySelectorAll("*")].reduce((sum, one) => sum + one.scrollTop, scrollY),
    document.documentElement.outerHTML.slice(0, 400),
  ].join("\n");

/** What is said where something has failed. */
const FAILED =
  /could not be (?:loaded|drawn|made)|did not come|Try again|is not open in this window|went wrong|not available/;
const failures = (page: Page) =>
  page.evaluate((pattern) => {
    const alerts = [
      ...document.querySelectorAll("[role=alert], .page-failed, [role=status], .notice"),
    ];
    return alerts
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent.trim())
      .filter((text) => new RegExp(pattern).test(text));
  }, FAILED.source);

test("every button and link of a lesson that holds one story does something, and none of them fails", {
  tag: "@svg",
}, async ({ page, context }) => {
  test.setTimeout(900_000);
  if (!existsSync(BUILT))
    throw new Error("first: npm run build:lesson -- nine-days-in-september en");
  const file = join(mkdtempSync(join(tmpdir(), "ways-out-")), "lesson.html");
  copyFileSync(BUILT, file);
  const home = pathToFileURL(file).href;
  await context.setOffline(true);
  const noise: string[] = [];
  context.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) noise.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => noise.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") noise.push(message.text());
  });
  await context.addInitScript(() => {
    const done = { prints: 0, copies: 0 };
    Object.assign(window, { done });
    window.print = () => {
      done.prints += 1;
    };
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: async () => {
          done.copies += 1;
        },
      },
    });
  });
  page.on("dialog", (dialog) => void dialog.accept());

  async function enter({ hash, opener }: Room): Promise<void> {
    await page.goto(`${home}${hash}`);
    await page.reload();
    await drawn(page);
    if (opener === null) return;
    await page.evaluate(controlsIn);
    await page
      .locator(`[data-pressed=${JSON.stringify(opener)}]`)
      .first()
      .click();
    await drawn(page);
  }
  const faults: string[] = [];
  const known = new Set<string>();
  const alike = new Map<string, number>();
  const seen = new Set<string>([BEGIN]);
  const rooms: Room[] = [{ hash: BEGIN, opener: null }];

  for (let room = rooms.shift(); room !== undefined; room = rooms.shift()) {
    const at = `${room.hash}${room.opener === null ? "" : ` after “${room.opener}”`}`;
    await enter(room);
    faults.push(...(await failures(page)).map((text) => `${at}: ${text}`));
    let isFresh = true;
    for (const { key, name, place } of await page.evaluate(controlsIn)) {
      const many = alike.get(place) ?? 0;
      if (known.has(key) || many >= (/\.(?:tool|link|story|bar)/.test(place) ? 12 : ALIKE))
        continue;
      known.add(key);
      alike.set(place, many + 1);
      if (!isFresh) await enter(room);
      isFresh = false;
      await page.evaluate(controlsIn);
      const control = page.locator(`[data-pressed=${JSON.stringify(key)}]`).first();
      const what = `${at}: “${name}” (${place})`;
      if ((await control.count()) === 0) {
        faults.push(`${what} is gone`);
        continue;
      }
      const href = await control.getAttribute("href");
      if (href !== null && /^https?:|^mailto:/.test(href)) {
        // Sources lie elsewhere: whoever follows one leaves the lesson, in a window of its own.
        if ((await control.getAttribute("target")) !== "_blank")
          faults.push(`${what} leaves the lesson`);
        isFresh = true;
        continue;
      }
      const before = await page.evaluate(looks);
      const opened: string[] = [];
      const onPopup = (popup: Page) => {
        opened.push(popup.url());
        void popup.close();
      };
      page.on("popup", onPopup);
      const download = page.waitForEvent("download", { timeout: 100_000 }).catch(() => null);
      let saved = false;
      void download.then((one) => {
        saved = one !== null;
      });
      try {
        if ((await control.evaluate((one) => one.tagName)) === "SELECT")
          for (const option of await control.locator("option").all())
            await control.selectOption((await option.getAttribute("value")) ?? "");
        else await control.click({ timeout: 5000 });
      } catch (error) {
        faults.push(`${what} cannot be pressed: ${String(error).split("\n")[0]}`);
        page.off("popup", onPopup);
        continue;
      }
      if ((await control.getAttribute("data-format").catch(() => null)) !== null) await download;
      const does = async () => {
        const done = await page.evaluate(() => {
          const { prints = 0, copies = 0 } =
            (window as { done?: { prints: number; copies: number } }).done ?? {};
          return prints + copies;
        });
        return saved || opened.length > 0 || done > 0 || (await page.evaluate(looks)) !== before;
      };
      const isDone = await expect
        .poll(does, { timeout: 3000 })
        .toBe(true)
        .then(
          () => true,
          () => false,
        );
      if (!isDone) faults.push(`${what} does nothing`);
      page.off("popup", onPopup);
      await page.waitForTimeout(150);
      faults.push(...(await failures(page)).map((text) => `${what}: ${text}`));
      if (!page.url().startsWith(home)) {
        if (!page.url().startsWith("blob:") && !/blank/.test(page.url()))
          faults.push(`${what} leads to ${page.url()}`);
        continue;
      }
      const hash = decodeURIComponent(new URL(page.url()).hash);
      const asked = new URLSearchParams(hash.slice(1));
      // Another day or place of the same room is the same room.
      const kind = ["page", "mode", "view", "paper"].map((name) => asked.get(name) ?? "").join("|");
      const opens = ["place", "crossing", "route", "border", "event"].filter((name) =>
        asked.has(name),
      );
      const isStory = asked.get("story") ?? "map";
      const label = `${kind} ${opens.join()} ${isStory}`;
      if (!seen.has(label)) {
        seen.add(label);
        rooms.push({ hash: new URL(page.url()).hash || BEGIN, opener: null });
      } else if (room.opener === null) {
        const now = await page.evaluate(controlsIn);
        if (now.some((one) => !known.has(one.key)) && new URL(page.url()).hash === room.hash)
          rooms.push({ hash: room.hash, opener: key });
      }
    }
  }
  expect([...faults, ...noise]).toEqual([]);
  expect(known.size).toBeGreaterThan(80);
});
