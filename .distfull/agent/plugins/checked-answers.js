/** What interceptors and selectors that are not ours answer, before anything is put by it. */
import { EventBatch } from '../../core/batch.js';
/** The positions of a batch are stored with it: events may go and come, but not their accounts. */
export function checkedBatch(answer, asked) {
    if (!(answer instanceof EventBatch))
        throw new TypeError(`intercept must return an EventBatch at once, found ${kindOf(answer)}`);
    if (answer.provenance !== asked.provenance)
        throw new TypeError('intercept must hand on the provenance of its batch: batch.with({ … })');
    return answer;
}
export function checkedSelections(answer, size, channels) {
    if (!Array.isArray(answer))
        throw new TypeError(`select must return a list at once, found ${kindOf(answer)}`);
    const named = new Set();
    for (const { channel, events } of answer) {
        if (!channels.includes(channel) || named.has(channel))
            throw new TypeError(`select must name each of the channels ${channels.join(', ')} at most once, found "${channel}"`);
        named.add(channel);
        if (events !== 'all' && !areIndexes(events, size))
            throw new TypeError(`events of "${channel}" must be 'all' or indexes from 0 to ${size - 1}, each above the one before`);
    }
    return answer;
}
function areIndexes(events, size) {
    return (Array.isArray(events) &&
        events.every((index, i) => Number.isInteger(index) && index > (events[i - 1] ?? -1) && index < size));
}
function kindOf(value) {
    if (value instanceof Promise)
        return 'a promise';
    return value === null ? 'null' : typeof value;
}
//# sourceMappingURL=checked-answers.js.map