/** Hot path. The lines of a stream, those of one chunk together. */
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** More than a broker takes in one request. */
const lineBytesMax = 100 * 1024 * 1024;

/** A line is a view of what was read, without its end (LF or CR LF); the last one may have none. */
export async function* inputLines(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  /** The beginning of a line, in the pieces in which it came: a long one is put together once. */
  let begun: Buffer[] = [];
  let begunBytes = 0;
  for await (const chunk of input) {
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      const rest = chunk.subarray(start, end);
      lines.push(withoutReturn(begunBytes === 0 ? rest : Buffer.concat([...begun, rest])));
      begun = [];
      begunBytes = 0;
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
    begunBytes += chunk.length - start;
    if (begunBytes > lineBytesMax)
      throw new RangeError(`a line is longer than ${lineBytesMax} bytes: no record can hold it`);
    yield lines;
  }
  if (begunBytes > 0) yield [withoutReturn(Buffer.concat(begun))];
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}
