import type { NumberRange } from '../../core/interval-set.js';
import { OriginLedger } from '../origin-ledger.js';
/**
 * What the log's recovery shows of a channel: opening batches, and every batch of the segments that
 * had to be scanned, in the order of the log.
 */
export declare class RecoveredContent {
    #private;
    ledger: OriginLedger;
    lanes: readonly string[];
    /** Numbers that hold no event. */
    readonly voids: NumberRange[];
    /** Those of the last segment. */
    lastVoids: NumberRange[];
    /** Numbers whose damage was taken out of the log: a sink that gets there counts them as lost. */
    readonly lost: NumberRange[];
    /** Everything below was delivered when the newest batch was written, or earlier. */
    delivered: number;
    /**
     * Takes one intact batch in. The newest opening batch replaces what the ones before it had said.
     */
    add(bytes: Buffer): void;
}
