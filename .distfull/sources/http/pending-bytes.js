import { RefusedRequest } from './refused-request.js';
export class PendingBytes {
    #requestBytesMax;
    #bytesMax;
    #bytes = 0;
    constructor(limits) {
        this.#requestBytesMax = limits.requestBytesMax;
        this.#bytesMax = limits.bytesMax;
    }
    get bytes() {
        return this.#bytes;
    }
    /**
     * Hands a request's whole content to `use`; its bytes count until that resolves. Rejects with
     * RefusedRequest when there are too many, and otherwise when the client goes away.
     */
    async receive(request, use) {
        const chunks = [];
        let bytes = 0;
        this.#check(Number(request.headers['content-length'] ?? 0));
        try {
            // What is left of a refused request is read and dropped by others: its client is to be answered.
            for await (const chunk of request.iterator({ destroyOnReturn: false })) {
                bytes += chunk.length;
                this.#bytes += chunk.length;
                this.#check(bytes);
                chunks.push(chunk);
            }
            return await use(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
        }
        finally {
            this.#bytes -= bytes;
        }
    }
    #check(requestBytes) {
        if (requestBytes > this.#requestBytesMax)
            throw new RefusedRequest(413, `The request is longer than ${this.#requestBytesMax} bytes: send fewer events at a time, ` +
                'or raise max-request-bytes.');
        if (this.#bytes > this.#bytesMax)
            throw new RefusedRequest(503, `Requests of more than ${this.#bytesMax} bytes are under way: send again.`);
    }
}
//# sourceMappingURL=pending-bytes.js.map