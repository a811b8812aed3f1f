/**
 * Hot path. LIKE with a constant pattern. Without `_` it is searched in the bytes, in one pass; with it,
 * it becomes a regular expression.
 * `LIKE ''` matches the empty text only, as the standard says; Flink 2.2 matches every text.
 */
import { nullStart } from '../../../codecs/rows.js';
import { numbers, textsOf } from './columns.js';
import { bytesAt, findBytes } from './text-views.js';
/**
 * Without ESCAPE it is \ in patterns with `_`, as in Flink. Throws RangeError when the escape character stands before
 * anything but `%`, `_` or itself.
 */
export function like(operand, pattern, escape) {
    const matches = matcherOf(partsOf(pattern, escape));
    return (rows) => {
        const column = textsOf(operand(rows));
        const result = new Float64Array(rows.size);
        for (let row = 0; row < rows.size; row++) {
            const start = column.starts[row];
            if (start === nullStart)
                result[row] = Number.NaN;
            else
                result[row] = matches(column, start, column.ends[row]) ? 1 : 0;
        }
        return numbers(result);
    };
}
function partsOf(pattern, escape) {
    const parts = [];
    let text = '';
    const flush = () => {
        if (text !== '')
            parts.push({ text });
        text = '';
    };
    const escapeWith = escape ?? (pattern.includes('_') ? '\\' : undefined);
    for (let i = 0; i < pattern.length; i++) {
        const char = pattern[i];
        const next = pattern[i + 1];
        const isSpecial = next === '%' || next === '_' || next === char;
        if (char === escapeWith && (isSpecial || escape !== undefined)) {
            if (!isSpecial) {
                throw new RangeError(`the escape character ${escape} stands before % , _ or itself only`);
            }
            text += next;
            i++;
        }
        else if (char === '%' || char === '_') {
            flush();
            parts.push(char);
        }
        else
            text += char;
    }
    flush();
    return parts;
}
function matcherOf(parts) {
    if (parts.includes('_'))
        return byExpression(parts);
    const segments = [Buffer.alloc(0)];
    for (const part of parts) {
        if (part === '%')
            segments.push(Buffer.alloc(0));
        else
            segments[segments.length - 1] = Buffer.from(part.text);
    }
    return bySegments(segments);
}
/** Texts with anything between them. The first place of each is the best: nothing is tried twice. */
function bySegments(segments) {
    const first = segments[0];
    const last = segments.at(-1);
    const inner = segments.slice(1, -1).filter(({ length }) => length > 0);
    return ({ buffer }, start, end) => {
        const innerEnd = end - last.length;
        if (segments.length === 1)
            return innerEnd === start && bytesAt(buffer, start, first);
        let at = start + first.length;
        if (at > innerEnd || !bytesAt(buffer, start, first))
            return false;
        for (const segment of inner) {
            const found = findBytes(buffer, at, innerEnd, segment);
            if (found < 0)
                return false;
            at = found + segment.length;
        }
        return bytesAt(buffer, innerEnd, last);
    };
}
function byExpression(parts) {
    const source = parts.map((part) => {
        if (part === '%')
            return '.*';
        return part === '_' ? '.' : part.text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw `\$&`);
    });
    const expression = new RegExp(`^${source.join('')}$`, 'su');
    return ({ buffer }, start, end) => expression.test(buffer.toString('utf8', start, end));
}
//# sourceMappingURL=like.js.map