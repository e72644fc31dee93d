// Every control of the lesson in one file is pressed, in every room that it offers: none fails, none is dead, nothing is asked of a network.
import { copyFileSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { drawn } from "./support/drawn.ts";

const BUILT = join(process.env["FOLDER"] ?? "dist", "lessons/nine-days-in-september-en.html");
const STORY = "story=nine-days-in-september&lang=en";
/** Where the lesson offers something for a class, by its address, and what is pressed there first, if anything. */
const ROOMS: readonly (readonly [hash: string, opener: string])[] = [
  [`#${STORY}`, ""],
  [`#${STORY}`, "Settings"],
  [`#${STORY}&step=2`, ""],
  [`#${STORY}&step=8`, ""],
  [`#${STORY}&page=stories`, ""],
  [`#${STORY}&page=paper`, ""],
  ["#page=paper&lang=en", ""],
  [`#${STORY}&page=keep`, ""],
  [`#${STORY}&page=about`, ""],
  [`#${STORY}&mode=read`, ""],
  [`#${STORY}&mode=present&step=6`, ""],
  [`#${STORY}&mode=speaker&step=3`, ""],
  ["#date=2022-09-27&mode=edit&lang=en", "Add what the map shows"],
  ["#date=2022-09-27&place=GEO&lang=en", ""],
];

/** Of many that are alike in one list, so many are pressed. */
const ALIKE = 2;

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
  test.setTimeout(300_000);
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
    const done = () => {
      Object.assign(window, { done: 1 });
    };
    window.print = done;
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => done() } });
  });
  page.on("dialog", (dialog) => void dialog.accept());

  /** As it is when it is opened anew; loaded anew only where the page has been left. */
  async function enter(hash: string, opener: string): Promise<void> {
    await page.keyboard.press("Escape");
    if (page.url().startsWith(home)) await page.goto(`${home}#view=text&lang=en`);
    await page.goto(`${home}${hash}`);
    await drawn(page);
    if (opener !== "")
      await page.getByRole("button", { name: opener, exact: true }).first().click();
    await page.mouse.move(300, 300);
  }
  const faults: string[] = [];
  const known = new Set<string>();
  const alike = new Map<string, number>();

  async function press({ key, name, place }: Control, room: string): Promise<void> {
    const what = `${room}: “${name}” (${place})`;
    const control = page.locator(`[data-pressed=${JSON.stringify(key)}]`).first();
    if ((await control.count()) === 0) return void faults.push(`${what} is gone`);
    const href = await control.getAttribute("href");
    if (href !== null && /^https?:|^mailto:/.test(href)) {
      // Sources lie elsewhere: whoever follows one leaves the lesson, in a window of its own.
      const isApart = (await control.getAttribute("target")) === "_blank";
      if (!isApart) faults.push(`${what} leaves the lesson`);
      return;
    }
    const before = await page.evaluate(looks);
    let others = 0;
    const onOther = () => {
      others += 1;
    };
    const onPopup = (popup: Page) => {
      others += 1;
      void popup.close();
    };
    page.on("popup", onPopup);
    page.on("download", onOther);
    const isFile = (await control.getAttribute("data-format")) !== null;
    const download = isFile ? page.waitForEvent("download", { timeout: 60_000 }) : null;
    try {
      if ((await control.evaluate((one) => one.tagName)) === "SELECT")
        for (const option of await control.locator("option").all())
          await control.selectOption((await option.getAttribute("value")) ?? "");
      else await control.click({ timeout: 4000 });
      await download;
    } catch (error) {
      faults.push(`${what} cannot be pressed: ${String(error).split("\n")[0]}`);
    }
    const does = async () =>
      others > 0 ||
      !page.url().startsWith(home) ||
      (await page.evaluate(() => (window as { done?: number }).done ?? 0)) > 0 ||
      (await page.evaluate(looks)) !== before;
    const isDone = await expect
      .poll(does, { timeout: 2500 })
      .toBe(true)
      .then(
        () => true,
        () => false,
      );
    if (!isDone) faults.push(`${what} does nothing`);
    page.off("popup", onPopup);
    page.off("download", onOther);
    if (page.url().startsWith(home))
      faults.push(...(await failures(page)).map((text) => `${what}: ${text}`));
    else if (!/^blob:|^about:blank/.test(page.url())) faults.push(`${what} leads to ${page.url()}`);
  }

  await page.goto(`${home}#${STORY}`);
  await drawn(page);
  for (const [hash, opener] of ROOMS) {
    const room = `${hash} ${opener}`.trim();
    await enter(hash, opener);
    faults.push(...(await failures(page)).map((text) => `${room}: ${text}`));
    let isFresh = true;
    for (const control of await page.evaluate(controlsIn)) {
      const many = alike.get(control.place) ?? 0;
      const most = /\.(?:tool|link|story-\w+)$/.test(control.place) ? 8 : ALIKE;
      if (known.has(control.key) || many >= most) continue;
      known.add(control.key);
      alike.set(control.place, many + 1);
      if (!isFresh) {
        await enter(hash, opener);
        await page.evaluate(controlsIn);
      }
      isFresh = false;
      await press(control, room);
    }
  }
  expect([...faults, ...noise]).toEqual([]);
  expect(known.size).toBeGreaterThan(60);
});
