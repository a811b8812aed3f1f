/*
 * Keys of the checkpoint store. Big-endian and window first, so that lmdb keeps a window together
 * and its pages dense: keys led by a hash were 7 to 10 times slower and twice as big.
 *
 *   windowKey      start                          8 bytes
 *   windowEndKey   start + 1 ms                   the exclusive end of a window's range
 *   stateKey       start | part u8 | number u32   13 bytes
 *   sequenceKey    number                         8 bytes
 *   originKey      hour u32 | origin              4 bytes and text
 *
 * A time is stored as ms + 2^52, so that times before 1970 sort below those after.
 */
const timeBias = 2 ** 52;

export function windowKey(startMs: number): Buffer {
  return writeUnsigned(Buffer.allocUnsafe(8), startMs + timeBias);
}

export function windowEndKey(startMs: number): Buffer {
  return windowKey(startMs + 1);
}

export function readWindowStart(key: Uint8Array): number {
  return readUnsigned(key) - timeBias;
}

export function stateKey(startMs: number, part: number, number: number): Buffer {
  const key = Buffer.allocUnsafe(13);
  writeUnsigned(key, startMs + timeBias);
  key.writeUInt8(part, 8);
  key.writeUInt32BE(number, 9);
  return key;
}

export function readStateKey(key: Buffer): { startMs: number; part: number; number: number } {
  return { startMs: readWindowStart(key), part: key.readUInt8(8), number: key.readUInt32BE(9) };
}

export function sequenceKey(number: number): Buffer {
  return writeUnsigned(Buffer.allocUnsafe(8), number);
}

export function originKey(hour: number, origin: string): Buffer {
  const key = Buffer.alloc(4 + Buffer.byteLength(origin));
  key.writeUInt32BE(hour, 0);
  key.write(origin, 4);
  return key;
}

export function readOriginKey(key: Buffer): { hour: number; origin: string } {
  return { hour: key.readUInt32BE(0), origin: key.toString('utf8', 4) };
}

/** The number in the first 8 bytes: of a sequence key, exact up to 2^53. */
export function readUnsigned(key: Uint8Array): number {
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  return view.getUint32(0) * 2 ** 32 + view.getUint32(4);
}

function writeUnsigned(key: Buffer, value: number): Buffer {
  key.writeUInt32BE(Math.floor(value / 2 ** 32), 0);
  key.writeUInt32BE(value % 2 ** 32, 4);
  return key;
}
