import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openBundle } from "#keep/bundle.ts";
import { packBundle } from "../../scripts/edition/packBundle.ts";

const files = new Map([
  ["index.html", Buffer.from("<!doctype html><p>Карта</p>")],
  ["assets/first-abc.js", Buffer.from("export default 1;".repeat(100))],
  ["icon-192.png", Buffer.from([137, 80, 78, 71, 0, 255])],
  ["empty.txt", Buffer.alloc(0)],
]);
const bundle = await openBundle(new Blob([new Uint8Array(packBundle(files))]));

test.each([...files])("%s comes out of the bundle as it went in", async (path, content) => {
  const file = bundle.fileOf(path);
  expect(Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(9))).toEqual(content);
});

test("each file has the type by which browsers take it", () => {
  const typeOf = (path: string) => bundle.fileOf(path)?.headers.get("Content-Type");
  expect(typeOf("index.html")).toBe("text/html; charset=utf-8");
  expect(typeOf("assets/first-abc.js")).toBe("text/javascript; charset=utf-8");
  expect(typeOf("icon-192.png")).toBe("image/png");
});

test("what the bundle does not have, it does not answer", () => {
  expect(bundle.has("places/GEO/index.html")).toBe(false);
  expect(bundle.fileOf("places/GEO/index.html")).toBeUndefined();
});

test("files are packed, and a file whose type nobody knows stops the build", () => {
  const text = "the same again ".repeat(1000);
  const packed = packBundle(new Map([["a.txt", Buffer.from(text)]]));
  expect(packed.byteLength).toBeLessThan(gzipSync(text).byteLength + 100);
  expect(() => packBundle(new Map([["a.xyz", Buffer.from("")]]))).toThrow("a.xyz");
});
