/**
 * What a channel counts over its whole life beside the sums of its provenance: the columns of the
 * audit that explain a difference, or fail it (exactly once, §6). Kept with the channel's cursor.
 */
export type Tally = 
/** Copies that an upstream or a source sent again, and that were dropped as known. */
'suppressed'
/** Delivered, or read, again after an outcome that nobody can tell. Fails the audit. */
 | 'possiblyDoubled'
/** Damaged or gone in this channel. Fails the audit. */
 | 'lost'
/** The destination had them and has lost them, and they are not retained here. Fails the audit. */
 | 'lostAtDestination'
/** Refused by this channel while it was an optional one. */
 | 'skipped';
export declare class Tallies {
    #private;
    /** Called after every change: whoever keeps the counts saves them. */
    onChange: () => void;
    constructor(kept?: Partial<Record<Tally, number>>);
    add(tally: Tally, events: number): void;
    snapshot(): Readonly<Record<Tally, number>>;
}
