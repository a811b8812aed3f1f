export declare const syncGroup: import("./handler.js").ApiHandler<import("../../generated/kafka/sync-group.js").SyncGroupRequest, {
    errorCode: 23;
    assignment: Buffer<ArrayBuffer>;
    protocolType?: never;
    protocolName?: never;
} | {
    errorCode: number;
    protocolType: string | null;
    protocolName: string | null;
    assignment: Buffer<ArrayBufferLike>;
}>;
