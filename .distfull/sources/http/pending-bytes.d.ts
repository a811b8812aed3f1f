import type { IncomingMessage } from 'node:http';
export declare class PendingBytes {
    #private;
    constructor(limits: {
        readonly requestBytesMax: number;
        readonly bytesMax: number;
    });
    get bytes(): number;
    /**
     * Hands a request's whole content to `use`; its bytes count until that resolves. Rejects with
     * RefusedRequest when there are too many, and otherwise when the client goes away.
     */
    receive<Result>(request: IncomingMessage, use: (content: Buffer) => Promise<Result>): Promise<Result>;
}
