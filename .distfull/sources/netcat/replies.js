/* What netcat answers, byte for byte as Flume 1.11 does (observed on a running agent). */
import { messageOf } from '../../core/errors.js';
const okReply = Buffer.from('OK\n');
export function okReplies(count) {
    return Buffer.alloc(count * okReply.length, okReply);
}
/**
 * The channel's own words: Flume's memory and file channel each have theirs, and ours say the
 * same.
 */
export function failedReply(error) {
    return `FAILED: ${messageOf(error)}\n`;
}
export function tooLongReply(maxLineLength) {
    return `FAILED: Event exceeds the maximum length (${maxLineLength} chars, including newline)\n`;
}
//# sourceMappingURL=replies.js.map