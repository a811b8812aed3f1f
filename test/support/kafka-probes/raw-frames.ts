/** Frames that no codec writes. */

/** A request header without a client id, version 1 of it. */
export function header(apiKey: number, version: number): Buffer {
  const bytes = Buffer.alloc(10);
  bytes.writeInt16BE(apiKey, 0);
  bytes.writeInt16BE(version, 2);
  bytes.writeInt32BE(77, 4);
  bytes.writeInt16BE(-1, 8);
  return bytes;
}

export function framed(...parts: readonly Buffer[]): Buffer {
  const payload = Buffer.concat(parts);
  return Buffer.concat([int32(payload.length), payload]);
}

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** What Apache Kafka closes a connection upon, without an answer. */
export const closingFrames: Readonly<Record<string, Buffer>> = {
  'Produce v1': framed(header(0, 1)),
  'Fetch v3': framed(header(1, 3)),
  'API key 1000': framed(header(1000, 0)),
  'Metadata v99': framed(header(3, 99)),
  'frame length -1': int32(-1),
  'frame length 0': int32(0),
  'frame length 2^31-1': int32(2 ** 31 - 1),
  'frame length -2^31': int32(-(2 ** 31)),
  'array count 2^31-1': framed(header(3, 1), int32(2 ** 31 - 1)),
  'truncated string': framed(header(12, 0), Buffer.from([0x00, 0x20, 0x61])),
};
