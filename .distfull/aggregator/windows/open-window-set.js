import { ConfigError } from '../../core/errors.js';
import { OpenWindows } from '../state/open-windows.js';
import { AlignedWindower } from './aligned-windower.js';
import { CountWindows } from './keyed/count-windows.js';
import { SessionWindows } from './keyed/session-windows.js';
import { SlicedWindows } from './sliced-windows.js';
import { TumblingWindows } from './tumbling-windows.js';
/** Rows that would open more are refused: hostile times cannot fill the memory. */
const openWindowsMax = 10_000;
const keyedWindowsMax = 1_000_000;
/** Each is merged of its slices when it is emitted, and kept in a list while it is open. */
const windowsPerSliceMax = 10_000;
/** How many windows of a query can be open at a time: rows of further ones are refused. */
export function openWindowsLimit({ kind }) {
    return kind === 'session' || kind === 'count' ? keyedWindowsMax : openWindowsMax;
}
/** What a worker counts in: the slices of windows, for the `merge` of the query's own set. */
export function openSlices({ window }, shape) {
    if (window.kind === 'session' || window.kind === 'count')
        throw new TypeError(`windows of kind ${window.kind} are counted in one thread`);
    return new OpenWindows(shape, new AlignedWindower(window), openWindowsMax);
}
/** The windows of a query, by their kind. They go to the store where they take more memory. */
export function openWindowSet(plan, shape, memoryBytes) {
    const { window, stages } = plan;
    if (window.kind === 'session')
        return new SessionWindows(shape, window, keyedWindowsMax);
    if (window.kind === 'count') {
        if (stages.length > 0)
            throw new ConfigError('count windows are no input of another query; take their rows as they are');
        return new CountWindows(shape, window, keyedWindowsMax);
    }
    if (window.kind === 'hop' && window.slideMs > window.sizeMs)
        throw new ConfigError(`windows of ${window.sizeMs} ms every ${window.slideMs} ms leave rows out; make the slide no ` +
            'longer than the size, and choose the rows in WHERE');
    const windower = new AlignedWindower(window);
    // Blocks of slices are copies of them.
    const slicesBytes = windower.slicesPerWindow > 1 ? memoryBytes / 2 : memoryBytes;
    const slices = new OpenWindows(shape, windower, openWindowsMax, slicesBytes);
    if (window.kind === 'tumble' && stages.length === 0)
        return new TumblingWindows(slices);
    if (windower.windowsPerSlice > windowsPerSliceMax)
        throw new ConfigError(`each row would be in ${windower.windowsPerSlice} windows, at most ${windowsPerSliceMax} ` +
            'are possible; make the windows shorter, or their slide or step longer');
    return new SlicedWindows(shape, windower, slices);
}
//# sourceMappingURL=open-window-set.js.map