import { gzipSync } from "node:zlib";
import { type BundleList, LIST_DIGITS } from "#keep/bundle.ts";

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  mjs: "text/javascript",
  svg: "image/svg+xml",
  txt: "text/plain",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
};
const OTHERS: Readonly<Record<string, string>> = {
  png: "image/png",
  ttf: "font/ttf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Puts the files of an edition into one, as `openBundle` reads it. Throws at a file whose type is not known. */
export function packBundle(files: ReadonlyMap<string, Buffer>): Buffer {
  const list: Record<string, BundleList[string]> = {};
  const packed: Buffer[] = [];
  let from = 0;
  for (const [path, content] of files) {
    const part = gzipSync(content, { level: 9 });
    list[path] = [from, part.byteLength, typeOf(path)];
    packed.push(part);
    from += part.byteLength;
  }
  const text = Buffer.from(JSON.stringify(list));
  const head = Buffer.from(String(text.byteLength).padStart(LIST_DIGITS, "0"));
  return Buffer.concat([head, text, ...packed]);
}

function typeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  const text = TYPES[ending];
  const type = text === undefined ? OTHERS[ending] : `${text}; charset=utf-8`;
  if (type === undefined) throw new Error(`${path}: of what type is it?`);
  return type;
}
