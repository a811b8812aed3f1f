import type { Socket } from 'node:net';
import type { Logger } from '../../core/logger.js';
import { Deferred } from '../../util/deferred.js';
import type { ServerResources } from './resources.js';
/** The reply's bytes, its length prefix included; undefined: none is sent. */
export type Reply = readonly Uint8Array[] | undefined;
/** Rejects where the connection is to be closed. */
export type RequestHandler = (frame: Buffer, peer: Peer, place: ReplyPlace) => Promise<Reply>;
export interface Peer {
    readonly host: string;
    /** Aborted when the connection is gone or about to be closed: parked requests end. */
    readonly signal: AbortSignal;
    /** The client has said who it is: it may send large frames from now on. */
    trust(): void;
    /** Takes nothing more, sends the replies that are due and closes. */
    end(): void;
}
/** Where a request's reply is to stand: among those of its connection, and in the memory of all. */
export interface ReplyPlace {
    /**
     * Resolves when all earlier replies of the connection are out of memory: what a request waits for
     * whose own reply may be large. A peer that does not read holds one such reply, and no more.
     */
    turn(): Promise<void>;
    /** How large the reply should be, in view of what waits for all clients. */
    readonly roomBytes: number;
    /** Counts bytes that are going to be in the reply; negative: they are not. */
    hold(bytes: number): void;
}
export interface ConnectionLimits {
    readonly frameBytesMax: number;
    /** Of a client that has not said who it is. */
    readonly strangerFrameBytesMax: number;
    readonly requestsInFlightMax: number;
    readonly requestBytesInFlightMax: number;
}
export interface ConnectionOptions {
    readonly handler: RequestHandler;
    readonly limits: ConnectionLimits;
    readonly resources: ServerResources;
    readonly logger: Logger;
    /** The client has to say who it is (Peer.trust). */
    readonly isStranger?: boolean | undefined;
}
type SlotState = 'pending' | 'done' | 'failed';
export declare class Connection {
    #private;
    constructor(socket: Socket, options: ConnectionOptions);
    /** Requests that have no reply yet. */
    get requestsInFlight(): number;
    /** Grows while anything moves in either direction: what an idle check compares. */
    get bytesMoved(): number;
    get hasUnsentBytes(): boolean;
    /** A large frame has begun to come, and others wait for its room. */
    get holdsRoom(): boolean;
    /** Takes no further request, ends what is parked, sends the replies that are due and closes. */
    finish(): void;
    close(): void;
    /** How much a reply may have of what is left. */
    get roomBytes(): number;
    turnOf(slot: Slot): Promise<void>;
    countReply(bytes: number): void;
}
/** A request's place among the replies. */
declare class Slot implements ReplyPlace {
    #private;
    state: SlotState;
    reply: Reply;
    awaited?: Deferred;
    heldBytes: number;
    constructor(connection: Connection);
    turn(): Promise<void>;
    get roomBytes(): number;
    hold(bytes: number): void;
}
export {};
