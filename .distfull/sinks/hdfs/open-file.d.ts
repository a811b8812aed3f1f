import type { DeliveryError } from '../../core/errors.js';
import type { CallSlots } from './call-slots.js';
import type { OpenDelivery, Piece } from './open-delivery.js';
/** Puts pieces into one file. One call at a time, `interrupt` excepted. */
export interface FileWriter {
    /** The in-use path, as soon as there may be such a file. */
    readonly path: string | undefined;
    /** What is written arrives only when the file is closed. */
    readonly holds: boolean;
    /** `isLast`: `close` follows. */
    write(group: readonly Piece[], isLast: boolean): Promise<void>;
    close(): Promise<void>;
    /** Makes what is under way fail soon, if it can. */
    interrupt(): void;
    /** After a failure: sees to what is left of the file. When it rejects, the next start does. */
    giveUp(error: DeliveryError): Promise<void>;
}
export interface OpenFileEvents {
    /** So many bodies are not held in memory any more. */
    written(bodyBytes: number): void;
    /** All that came is written. */
    idle(): void;
    closed(): void;
    failed(error: DeliveryError): void;
}
export declare class OpenFile {
    #private;
    constructor(writer: FileWriter, slots: CallSlots, events: OpenFileEvents);
    get path(): string | undefined;
    /** Resolves when the file is closed or failed. */
    get ended(): Promise<void>;
    /** The first delivery of which it has something that has not arrived. */
    get oldest(): OpenDelivery | undefined;
    /** Not after `seal` or `abandon`. */
    add(piece: Piece): void;
    /** Nothing more comes: it is closed when all is written. */
    seal(): void;
    abandon(error: DeliveryError): void;
}
