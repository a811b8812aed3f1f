/**
 * Hot path. The room of a channel, in events and body bytes. What asks for room is served in the
 * order of asking; a request that does not fit waits up to the channel's keep-alive.
 */
import type { Clock } from '../core/clock.js';
import type { Reservation } from '../core/contracts.js';
export interface CapacityOptions {
    readonly events: number;
    readonly bytes: number;
    /** How long a request waits for room. */
    readonly keepAliveMs: number;
    readonly clock: Clock;
    /** What the refused source is told: Flume's text, seen by its clients. */
    readonly fullMessage: (lacking: 'events' | 'bytes') => string;
}
export declare class Capacity {
    #private;
    constructor(options: CapacityOptions);
    /** Reserved or used. */
    get events(): number;
    get bytes(): number;
    /** Somebody waits for room. */
    get isAwaited(): boolean;
    /** What is there stays, also beyond a smaller capacity; nothing more comes until there is room. */
    resize(options: CapacityOptions): void;
    reserve(events: number, bytes: number): Promise<HeldRoom>;
    /** The room, if it is there now and nobody waits for it. */
    tryReserve(events: number, bytes: number): HeldRoom | undefined;
    /** Counts what is there already: events that were recovered. May go beyond the capacity. */
    occupy(events: number, bytes: number): void;
    free(events: number, bytes: number): void;
    /** Refuses everybody who waits: the channel stops. */
    close(message: string): void;
}
/** Room that was reserved: given back once, unless a put has used it. */
export declare class HeldRoom implements Reservation {
    #private;
    readonly events: number;
    readonly bytes: number;
    constructor(capacity: Capacity, events: number, bytes: number);
    /** The put succeeded: from now on the events themselves take the room. */
    use(): void;
    release(): void;
}
