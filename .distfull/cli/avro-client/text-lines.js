import { LineReader } from '../../codecs/line-reader.js';
const lineBytesMax = 16 * 1024 * 1024;
const carriageReturn = 13;
/**
 * The lines of a text, cut where Java's BufferedReader cuts: LF, CR LF, and a lone CR. Throws
 * RangeError for a line that is too long.
 */
export async function* textLines(chunks) {
    const reader = new LineReader({ stripCarriageReturn: true });
    for await (const chunk of chunks) {
        const { buffer, starts, ends, size } = reader.push(chunk);
        for (let i = 0; i < size; i++)
            yield* cutAtReturns(buffer.subarray(starts[i], ends[i]));
        if (reader.carriedBytes > lineBytesMax)
            throw new RangeError(`a line has more than ${lineBytesMax} bytes; is the input a text?`);
    }
    const rest = reader.takeRest();
    if (rest !== undefined)
        yield* cutAtReturns(withoutLastReturn(rest));
}
function withoutLastReturn(line) {
    return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}
function* cutAtReturns(line) {
    let start = 0;
    for (let end; (end = line.indexOf(carriageReturn, start)) !== -1; start = end + 1)
        yield line.subarray(start, end);
    yield line.subarray(start);
}
//# sourceMappingURL=text-lines.js.map