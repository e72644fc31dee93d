import { expect, test } from "vitest";
import { markOf, policyTag, policyWith, refusedIn } from "../../scripts/pages/policy.ts";

const SCRIPT = "run()";
const STYLE = "p{color:red}";
const POLICY = policyWith([markOf(SCRIPT)], [markOf(STYLE)]);
const TAG = policyTag([markOf(SCRIPT)], [markOf(STYLE)]);

test("nothing is let in unsaid: no inline, no eval, no other host", () => {
  expect(POLICY).toMatch(/^default-src 'none'; /);
  expect(POLICY).not.toMatch(/unsafe|\*|https?:/);
  expect(POLICY).toContain("worker-src 'self';");
});

test.each([
  [`${TAG}<script>${SCRIPT}</script><style>${STYLE}</style><p>a</p>`, []],
  [`${TAG}<script src="a.js"></script><script type="application/ld+json">{}</script>`, []],
  [`${TAG}<p>style="color:red" onclick="x()"</p>`, []],
  ["<p>a</p>", ["no policy"]],
  [`${TAG}<script>steal()</script>`, ["<script> steal()"]],
  [`${TAG}<style>p{color:blue}</style>`, ["<style> p{color:blue}"]],
  [`${TAG}<p class="a" style="color:red">a</p>`, ['<p class="a" style="']],
  [`${TAG}<button onclick="x()">a</button>`, ['<button onclick="']],
  [`${policyTag([], [])}<script>${SCRIPT}</script>`, [`<script> ${SCRIPT}`]],
])("%s", (html, refused) => {
  expect(refusedIn(html, POLICY)).toEqual(refused);
});

test("what the site's policy does not know is refused, even if the page's own would let it in", () => {
  expect(refusedIn(`${TAG}<script>${SCRIPT}</script>`, policyWith([], []))).toHaveLength(1);
});
