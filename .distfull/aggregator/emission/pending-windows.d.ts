import type { WindowRange } from '../checkpoint/keys.js';
import type { Emission } from './emission.js';
export declare class PendingWindows {
    #private;
    get size(): number;
    /** Rows have come to these windows. Those that end at or before `closedMs` stay over. */
    touch(ranges: Iterable<WindowRange>, closedMs: number): void;
    /** Windows with rows that were not written before they were over. */
    over(closedMs: number): Generator<WindowRange>;
    /** Whether one would be emitted at this watermark, or be over. */
    isDue(watermarkMs: number, closedMs: number): boolean;
    /**
     * Calls `write` for each window to emit or show, those that end first before the others, then
     * `forget` for each that is over.
     */
    write(emission: Emission, write: (window: WindowRange) => void, forget: (window: WindowRange) => void): void;
}
/** Two windows may begin or end together. */
export declare function nameOf({ startMs, endMs }: WindowRange): string;
