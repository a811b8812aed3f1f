import type { Reservation } from '../../core/contracts.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { ShelvedBatch } from '../batch-shelf.js';
import type { Deferred } from '../../util/deferred.js';
export interface HeldBatch extends ShelvedBatch {
    /** Its room in the log, for one that goes there at once; nobody takes it before it is durable. */
    readonly room: Reservation | undefined;
    /** Settles with the fate of one that goes to the log at once. */
    readonly stored: Deferred | undefined;
    isBeingStored: boolean;
}
export interface HeldAmount {
    events: number;
    bytes: number;
}
export declare class HeldBatches {
    #private;
    get all(): readonly HeldBatch[];
    get first(): HeldBatch | undefined;
    /** Where the events begin that wait for the log. */
    get unstoredFrom(): number | undefined;
    /** Its numbers follow those of the batch before. */
    push(held: HeldBatch): void;
    find(sequence: number): HeldBatch | undefined;
    /** False when it is gone already. */
    remove(held: HeldBatch): boolean;
    /** How much of the events lies in memory. */
    amountOf(ranges: readonly NumberRange[]): HeldAmount;
}
