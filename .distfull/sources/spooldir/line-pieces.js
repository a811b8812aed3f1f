import { EventBatch } from '../../core/batch.js';
import { characterBytesMax, spoolLines } from './spool-lines.js';
const blockBytesMin = 256 * 1024;
export function linePieces(options) {
    const { charset, charsetName, policy, output } = options;
    const isUtf8 = charset.isUtf8 && output.name === 'utf-8';
    return {
        blockBytes: Math.max(blockBytesMin, options.maxLineCharacters * characterBytesMax + 1),
        split: ({ buffer, from, isEnd }) => spoolLines(buffer, from, buffer.length, isEnd, options),
        readable(block) {
            if (policy !== 'fail')
                return { block };
            const readable = textOnly(block, charset);
            if (readable === block)
                return { block };
            const at = `at byte ${block.base + readable.lines.next} or in the line after it`;
            const remedy = 'correct inputCharset, or set decodeErrorPolicy to replace';
            return { block: readable, problem: `is no ${charsetName} ${at}; ${remedy}` };
        },
        decoded(batch) {
            if (isUtf8 && (policy === 'fail' || charset.isValid(slabOf(batch))))
                return batch;
            const bodies = Array.from({ length: batch.size }, (_, i) => output.encode(charset.decode(batch.body(i), policy)));
            return EventBatch.of(bodies, {
                headers: batch.headers,
                provenance: batch.provenance,
                endPosition: batch.endPosition,
            });
        },
    };
}
function textOnly(block, charset) {
    const { buffer, lines } = block;
    if (lines.size === 0 || charset.isValid(buffer.subarray(lines.starts[0], lines.next)))
        return block;
    let size = 0;
    while (size < lines.size &&
        charset.isValid(buffer.subarray(lines.starts[size], lines.ends[size])))
        size++;
    if (size === lines.size)
        return block;
    return { ...block, lines: { ...lines, size, next: lines.starts[size] } };
}
function slabOf({ buffer, starts, ends, size }) {
    return buffer.subarray(starts[0], ends[size - 1]);
}
//# sourceMappingURL=line-pieces.js.map