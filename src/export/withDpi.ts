/** Behind the signature and the head of a file. */
const BEHIND_HEAD = 8 + 25;
const METRES_PER_INCH = 0.0254;

/** A PNG that says how large it is on paper: its chunk `pHYs` (ISO/IEC 15948), behind the head; one that a browser wrote there is taken out. */
export function withDpi(png: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const data = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  data.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  data.setUint32(8, perMetre);
  data.setUint32(12, perMetre);
  chunk[16] = 1;
  data.setUint32(17, crcOf(chunk.subarray(4, 17)));
  const rest = withoutSize(png.subarray(BEHIND_HEAD));
  const made = new Uint8Array(BEHIND_HEAD + chunk.length + rest.length);
  made.set(png.subarray(0, BEHIND_HEAD));
  made.set(chunk, BEHIND_HEAD);
  made.set(rest, BEHIND_HEAD + chunk.length);
  return made;
}

/** Chunks without such a one before the picture itself. */
function withoutSize(chunks: Uint8Array): Uint8Array {
  const data = new DataView(chunks.buffer, chunks.byteOffset, chunks.byteLength);
  for (let at = 0; at + 8 <= chunks.length; at += 12 + data.getUint32(at)) {
    const name = String.fromCharCode(...chunks.subarray(at + 4, at + 8));
    if (name === "IDAT") break;
    if (name !== "pHYs") continue;
    const end = at + 12 + data.getUint32(at);
    const rest = new Uint8Array(chunks.length - (end - at));
    rest.set(chunks.subarray(0, at));
    rest.set(chunks.subarray(end), at);
    return rest;
  }
  return chunks;
}

/** CRC-32 as PNG has it. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
