/** 45f3c2c4aa53244ceaacda6731dedffb. */
export declare const sparkProtocol: import("./protocol.js").RpcProtocol;
/** `events`: an encoded array. */
export declare function encodeEventBatch(sequenceNumber: string, events: Uint8Array): Buffer;
/** What Spark logs, and asks again. */
export declare function encodeErrorBatch(message: string): Buffer;
