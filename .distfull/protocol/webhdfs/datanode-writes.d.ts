import type { DatanodeAddresses } from './addresses.js';
import type { Call } from './call.js';
import { Exchange } from './exchange.js';
import type { Asked } from './failures.js';
import type { Namenodes } from './namenodes.js';
export interface DatanodeWritesOptions {
    readonly namenodes: Namenodes;
    readonly addresses: DatanodeAddresses;
    readonly ca: string | undefined;
}
/** A request to a datanode that is going on. */
export interface OpenWrite {
    readonly exchange: Exchange;
    readonly asked: Asked;
}
declare const steps: {
    readonly CREATE: {
        readonly method: 'PUT';
        readonly parameters: {
            readonly overwrite: 'false';
        };
        readonly doneStatus: 201;
    };
    readonly APPEND: {
        readonly method: 'POST';
        readonly parameters: {};
        readonly doneStatus: 200;
    };
};
type WriteOp = keyof typeof steps;
export declare class DatanodeWrites {
    #private;
    constructor(options: DatanodeWritesOptions);
    /** Writes a body that is there as a whole. */
    write(call: Call, op: WriteOp, content: readonly Uint8Array[]): Promise<void>;
    /** Connects for a body of unknown length. */
    begin(call: Call): Promise<OpenWrite>;
}
export declare function doneStatusOf(op: WriteOp): number;
export {};
