/** Hot path. Which sequences of a channel are in a file: two numbers a range, many ranges. */
import type { EventIndexes } from '../../codecs/event-file/event-file.js';
import type { NumberRange } from '../../core/interval-set.js';
export declare class SequenceRanges {
    #private;
    get count(): number;
    /** Undefined: it is empty. */
    get first(): number | undefined;
    /** The sequences of the events at `indexes` (ascending) of a delivery with these ranges. */
    addEvents(ranges: readonly NumberRange[], indexes: EventIndexes): void;
    add(from: number, to: number): void;
    /** Ascending, none touching another. What was given back comes after what follows it. */
    sorted(): NumberRange[];
}
