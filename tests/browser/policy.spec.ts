import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

journey(
  "what somebody slips into a page neither runs nor is worn, and nothing is sent elsewhere",
  { tag: "@svg" },
  async ({ page, calm }) => {
    calm.allow(/Content Security Policy|TrustedHTML|TrustedScript|Trusted Type|Refused|violates/i);
    await openAt(page, "#story=none&renderer=svg");
    const tried = await page.evaluate(async () => {
      const ran: string[] = [];
      Object.assign(window, { ran });
      const attempt = (name: string, act: () => unknown) => {
        try {
          act();
          return `${name}: let through`;
        } catch {
          return `${name}: refused`;
        }
      };
      const script = document.createElement("script");
      script.append("ran.push('inline script')");
      const button = document.createElement("button");
      const answers = [
        attempt("markup", () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>")),
        attempt("a worker from elsewhere", () => new Worker("https://example.org/a.js")),
        attempt("an event in an attribute", () => {
          button.setAttribute("onclick", "ran.push('attribute')");
        }),
        attempt("a script", () => document.head.append(script)),
        await fetch("https://example.org/").then(
          () => "a request elsewhere: let through",
          () => "a request elsewhere: refused",
        ),
      ];
      const styled = document.createElement("p");
      styled.setAttribute("style", "color: rgb(1, 2, 3)");
      document.body.append(styled, button);
      button.click();
      const worn = getComputedStyle(styled).color;
      styled.style.color = "rgb(3, 2, 1)";
      const byScript = getComputedStyle(styled).color;
      styled.remove();
      button.remove();
      return { answers, ran, worn, byScript };
    });
    expect(tried.answers.filter((line) => line.endsWith("refused"))).toEqual(
      expect.arrayContaining([
        "markup: refused",
        "a worker from elsewhere: refused",
        "a request elsewhere: refused",
      ]),
    );
    expect(tried.ran).toEqual([]);
    expect(tried.worn).not.toBe("rgb(1, 2, 3)");
    expect(tried.byScript).toBe("rgb(3, 2, 1)");
  },
);
