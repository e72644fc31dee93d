import { expect, test } from "@playwright/test";

/** What a journey may say about the noise it makes on purpose. */
type Calm = { readonly allow: (message: RegExp) => void };

const OWN = new Set(["data:", "blob:", "about:"]);

/** A test in a browser; it also fails on any console error or warning, any page error, any request to another origin. */
export const journey = test.extend<{ calm: Calm }>({
  calm: [
    async ({ context, baseURL }, use) => {
      const noise: string[] = [];
      const allowed: RegExp[] = [];
      const home = new URL(baseURL ?? "").origin;
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type()))
          noise.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on("weberror", (error) => noise.push(`page error: ${error.error().message}`));
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== home && !OWN.has(protocol)) noise.push(`request to ${request.url()}`);
      });
      await use({ allow: (message) => allowed.push(message) });
      expect(noise.filter((line) => !allowed.some((message) => message.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});
