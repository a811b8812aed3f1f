/** Hot path. The lines of a stream, those of one chunk together. */
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** A line is a view of what was read, without its end (LF or CR LF); the last one may have none. */
export async function* inputLines(input) {
    let rest = Buffer.alloc(0);
    for await (const chunk of input) {
        const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const lines = [];
        let start = 0;
        // What was left over has no line feed: it is not searched again.
        let end = buffer.indexOf(lineFeed, rest.length);
        for (; end >= 0; end = buffer.indexOf(lineFeed, start)) {
            lines.push(withoutReturn(buffer.subarray(start, end)));
            start = end + 1;
        }
        rest = buffer.subarray(start);
        if (rest.length > lineBytesMax)
            throw new RangeError(`a line is longer than ${lineBytesMax} bytes: no record can hold it`);
        yield lines;
    }
    if (rest.length > 0)
        yield [withoutReturn(rest)];
}
/** More than a broker takes in one request. */
const lineBytesMax = 100 * 1024 * 1024;
function withoutReturn(line) {
    return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}
//# sourceMappingURL=input-lines.js.map