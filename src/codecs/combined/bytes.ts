/** Hot path. The bytes that structure a line, and the scans that several parts share. */
export const space = 0x20;
export const quote = 0x22;
export const dash = 0x2d;
export const slash = 0x2f;
export const zero = 0x30;
export const colon = 0x3a;
export const questionMark = 0x3f;
export const openBracket = 0x5b;
export const backslash = 0x5c;
export const closeBracket = 0x5d;

/** Where the quote that ends a quoted field lies, at or after `from`; `end` when there is none. */
export function closingQuote(buffer: Buffer, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const byte = buffer[at]!;
    if (byte === quote) return at;
    if (byte === backslash) at++;
  }
  return end;
}

/** The first space at or after `from`; `end` when there is none. */
export function nextSpace(buffer: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && buffer[at] !== space) at++;
  return at;
}
