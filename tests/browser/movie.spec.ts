import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { needs, readBy } from "./support/readers.ts";

journey(
  "a moving picture is a video to ffprobe: one stream of its size, as long as its days stay, each of them a picture",
  { tag: "@svg" },
  async ({ page }) => {
    needs("ffprobe");
    journey.slow();
    await openAt(page, "#overlay=visa&date=2022-09-30");
    await page.locator(".take-open").click();
    const movie = page.locator(".take-movie");
    const from = movie.getByRole("textbox").first();
    await from.fill("2022-09-28");
    await from.press("Enter");
    const [count = "0"] = /^\d+/.exec((await movie.locator("p").first().textContent()) ?? "") ?? [];
    expect(Number(count)).toBeGreaterThan(1);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      movie.locator("[data-format=movie]").click(),
    ]);
    const asked = [
      "-v",
      "error",
      "-count_packets",
      "-show_streams",
      "-show_format",
      "-of",
      "json",
      "-i",
      await file.path(),
    ];
    const { streams, format } = JSON.parse(String(readBy("ffprobe", asked, "")));
    expect(streams).toHaveLength(1);
    expect(streams[0]).toMatchObject({ codec_type: "video", width: 1280, height: 720 });
    expect(Number(streams[0].nb_read_packets)).toBe(Number(count));
    expect(Number(format.duration)).toBeCloseTo(5 + (Number(count) - 2) * 1.2, 0);
    expect(JSON.stringify(format.tags)).toContain("date=2022-09-30");
  },
);
