/** Base 85 as in ZeroMQ's RFC 32 (Z85), with other letters for the three that mean something to a parser of HTML. */
export const LETTERS =
  "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?_,;()[]{}@%$#";

/**
 * Bytes as letters, five for each four of them where base 64 takes five and a third: how many bytes, a space, the letters. What is missing
 * to the last four is 0.
 */
export function letters85(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const groups: string[] = [];
  for (let at = 0; at < padded.length; at += 4) {
    let rest = view.getUint32(at);
    let group = "";
    for (let i = 0; i < 5; i++) {
      group = LETTERS.charAt(rest % 85) + group;
      rest = Math.floor(rest / 85);
    }
    groups.push(group);
  }
  return `${bytes.length} ${groups.join("")}`;
}
