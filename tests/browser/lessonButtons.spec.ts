// Every control of the lesson in one file is pressed, in every room that it offers: none fails, none is dead, nothing is asked of a network.
import { copyFileSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { pressAll } from "./support/pressAll.ts";

const BUILT = join(process.env["FOLDER"] ?? "dist", "lessons/nine-days-in-september-en.html");
const STORY = "story=nine-days-in-september&lang=en";
/** Where the lesson offers something, by its address, and what is pressed there first, if anything. */
const ROOMS: readonly (readonly [hash: string, opener: string])[] = [
  [`#${STORY}`, ""],
  [`#${STORY}`, "Menu"],
  [`#${STORY}`, "Explore the map"],
  ["#story=none&lang=en", "More ways to move and read the map"],
  [`#${STORY}&step=2`, ""],
  [`#${STORY}&step=8`, ""],
  [`#${STORY}&page=stories`, ""],
  [`#${STORY}&page=paper`, ""],
  [`#${STORY}&page=keep`, ""],
  [`#${STORY}&page=about`, ""],
  [`#${STORY}&page=data`, ""],
  [`#${STORY}&mode=read`, ""],
  [`#${STORY}&mode=present&step=6`, ""],
  [`#${STORY}&mode=speaker&step=3`, ""],
  ["#date=2022-09-27&mode=edit&lang=en", "Add what the map shows"],
  ["#date=2022-09-27&place=GEO&lang=en", ""],
  ["#date=2022-09-27&place=GEO&lang=en", "Share"],
  ["#date=2022-09-27&view=table&lang=en", ""],
];

test("every button and link of a lesson that holds one story does something, and none of them fails", {
  tag: "@svg",
}, async ({ page, context }) => {
  test.setTimeout(180_000);
  if (!existsSync(BUILT))
    throw new Error("first: npm run build:lesson -- nine-days-in-september en");
  const file = join(mkdtempSync(join(tmpdir(), "ways-out-")), "lesson.html");
  copyFileSync(BUILT, file);
  await context.setOffline(true);
  const noise: string[] = [];
  context.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) noise.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => noise.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") noise.push(message.text());
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const home = pathToFileURL(file).href;
  await page.goto(`${home}#${STORY}`);
  await drawn(page);
  const { pressed, faults } = await page.evaluate(pressAll, ROOMS);
  expect([...faults, ...noise]).toEqual([]);
  expect(pressed.length, pressed.join("\n")).toBeGreaterThan(120);
  // What leads away from the lesson comes last.
  await page.getByRole("link", { name: /^Leave this page quickly/ }).click();
  await expect(page).toHaveURL("about:blank");
});
