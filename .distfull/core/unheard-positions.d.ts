/**
 * Ranges that a channel, or its log, has got no event of: filtered, selected elsewhere, or delivered
 * out of memory. It still learns them, lazily: with its next batch, or by a position-only put at most
 * 1 s or 64 MiB behind, and only after every required channel of the batch was durable (exactly once,
 * rule 11).
 */
import type { OriginRange } from './provenance.js';
export declare const unheardDelayMs = 1000;
export declare class UnheardPositions {
    #private;
    get isEmpty(): boolean;
    get isDue(): boolean;
    add(range: OriginRange): void;
    /** Hands all ranges over; the caller stores them or gives them back by `add`. */
    takeAll(): OriginRange[];
}
