import type { Reservation } from '../../core/contracts.js';
/** Of a batch that memory cannot take. */
export declare class RoomInLog implements Reservation {
    readonly inLog: Reservation;
    constructor(inLog: Reservation);
    get events(): number;
    get bytes(): number;
    release(): void;
}
