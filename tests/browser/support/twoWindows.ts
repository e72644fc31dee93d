import { expect, type Page } from "@playwright/test";
import { drawn } from "./drawn.ts";
import { openAt } from "./openAt.ts";
import { theAddress } from "./theAddress.ts";

/** A wall at a step of a story, and the speaker's window that was opened from it. */
export async function twoWindows(
  wall: Page,
  step: number,
  story = "opening",
): Promise<{ wall: Page; speaker: Page }> {
  await openAt(wall, `#mode=present&story=${story}&step=${step}`);
  // The tools are there while the pointer moves.
  await wall.mouse.move(300, 300);
  const [speaker] = await Promise.all([
    wall.waitForEvent("popup"),
    wall.getByRole("button", { name: "Speaker’s window" }).click(),
  ]);
  await drawn(speaker);
  await expect(speaker.getByText(/^Led from/)).toBeVisible();
  return { wall, speaker };
}

/** Waits until a window tells this step. */
export const isAtStep = (page: Page, step: number): Promise<void> =>
  expect.poll(() => Number(theAddress(page)["step"] ?? 1), { message: `step ${step}` }).toBe(step);
