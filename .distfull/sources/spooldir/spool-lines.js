/*
 * Hot path. Flume's LINE deserializer: lines end at LF, a CR stays, an unterminated last line
 * counts, and one that is longer than the limit becomes several events. Unlike Flume's, a line of
 * just the limit's length gives no empty event behind it.
 *
 *   bytes    |----piece----|----piece----|--piece--\n|line\n
 *   starts    ^             ^             ^           ^
 */
import { splitLines } from '../../codecs/line-splitter.js';
/** The longest character has this many bytes. */
export const characterBytesMax = 4;
/**
 * What of `buffer[from, to)` is complete: lines and whole pieces of one; all of it when `isEnd`.
 * There is some when a piece of the longest size fits in.
 */
export function spoolLines(buffer, from, to, isEnd, options) {
    const lines = splitLines(buffer, from, to, { stripCarriageReturn: false });
    const { maxLineCharacters } = options;
    // A character has a byte at least.
    let isShort = to - lines.next <= maxLineCharacters && !(isEnd && lines.next < to);
    for (let i = 0; isShort && i < lines.size; i++)
        isShort = lines.ends[i] - lines.starts[i] <= maxLineCharacters;
    return isShort ? lines : cut(buffer, lines, to, isEnd, options);
}
function cut(buffer, lines, to, isEnd, { charset, maxLineCharacters }) {
    const starts = [];
    const ends = [];
    const push = (start, end) => {
        starts.push(start);
        ends.push(end);
    };
    for (let i = 0; i < lines.size; i++) {
        const end = lines.ends[i];
        let at = lines.starts[i];
        do {
            const pieceEnd = charset.after(buffer, at, end, maxLineCharacters);
            push(at, pieceEnd);
            at = pieceEnd;
        } while (at < end);
    }
    let next = lines.next;
    // A piece that ends where the block does may be followed by its newline, or by half a character.
    for (let end = next; next < to; next = end) {
        end = charset.after(buffer, next, to, maxLineCharacters);
        if (end === to && !isEnd)
            break;
        push(next, end);
    }
    return {
        starts: Uint32Array.from(starts),
        ends: Uint32Array.from(ends),
        size: starts.length,
        next,
    };
}
//# sourceMappingURL=spool-lines.js.map