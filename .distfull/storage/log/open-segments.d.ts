/**
 * How many closed segments have their file open and their indexes in memory: those read last. One
 * for all partitions of a broker, so that a thousand topics need no more than one.
 */
import type { Segment } from './segment.js';
export declare class OpenSegments {
    #private;
    constructor(countMax: number);
    get size(): number;
    /** Resolves when there is room for it. A segment that is being read is closed when that is over. */
    use(segment: Segment): Promise<void>;
    /** It is gone, or takes appends again. */
    forget(segment: Segment): void;
}
