import { ByteBudget } from '../../util/byte-budget.js';
export interface ResourceLimits {
    /** At least one frame is always read, however large. */
    readonly allRequestBytesMax: number;
    readonly allReplyBytesMax: number;
    readonly connectionsMax: number;
    readonly connectionsPerAddressMax: number;
}
export declare class ServerResources {
    #private;
    readonly requests: ByteBudget;
    readonly replies: ByteBudget;
    constructor(limits: ResourceLimits);
    get connections(): number;
    /** Counts a connection; false, and nothing counted, where there are too many. */
    admit(address: string): boolean;
    leave(address: string): void;
}
