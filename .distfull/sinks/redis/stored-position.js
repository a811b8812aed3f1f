/* The position as it is stored: `{"lowMark":1200,"ranges":[[1300,1400]]}`, compared as text. */
import { ProtocolError } from '../../core/errors.js';
import { IntervalSet } from '../../core/interval-set.js';
export function encodePosition(known) {
    const ranges = known.ranges.map(({ from, to }) => [from, to]);
    return JSON.stringify({ lowMark: known.lowMark, ranges });
}
/** @throws ProtocolError when the key holds something else. */
export function decodePosition(text, key) {
    try {
        const { lowMark, ranges } = JSON.parse(text);
        const numbers = [lowMark, ...ranges.flat()];
        if (!numbers.every((number) => Number.isSafeInteger(number)))
            throw new SyntaxError('not all are whole numbers');
        return new IntervalSet(lowMark, ranges.map(([from, to]) => ({ from, to })));
    }
    catch (error) {
        throw new ProtocolError(`Redis key ${key} holds no position of this sink, found ${text.slice(0, 80)}; remove ` +
            'or rename it', { cause: error });
    }
}
//# sourceMappingURL=stored-position.js.map