import { nullStart } from '#src/protocol/kafka/record-batch.js';
import type { ByteSlab } from '#src/protocol/kafka/record-batch.js';

/** The given strings in one buffer, as a hot path would hand them over. */
export function slabOf(parts: readonly (string | Uint8Array | null)[]): ByteSlab {
  const starts = new Uint32Array(parts.length);
  const ends = new Uint32Array(parts.length);
  const buffers: Uint8Array[] = [];
  let position = 0;
  parts.forEach((part, i) => {
    const bytes = typeof part === 'string' ? Buffer.from(part) : (part ?? new Uint8Array());
    starts[i] = part === null ? nullStart : position;
    position += bytes.length;
    ends[i] = position;
    buffers.push(bytes);
  });
  return { buffer: Buffer.concat(buffers), starts, ends };
}
