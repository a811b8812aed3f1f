import { finished } from 'node:stream/promises';
import { ChannelError, ChannelFullError, messageOf } from '../../core/errors.js';
import { errorAnswer } from './error-answer.js';
import { RefusedRequest } from './refused-request.js';
/** As Jetty and Flume's servlet answer the methods that bring no events. */
const refusedMethods = {
    PUT: 405,
    DELETE: 405,
    TRACE: 403,
    OPTIONS: 403,
};
const takenMethods = new Set(['GET', 'POST', 'HEAD']);
export class Exchange {
    /** Resolves when the answer is given, or the client is gone and nothing is under way. */
    finished;
    request;
    #parts;
    #response;
    constructor(parts, request, response) {
        this.#parts = parts;
        this.request = request;
        this.#response = response;
        this.finished = this.#run();
    }
    async #run() {
        const { method = '' } = this.request;
        try {
            if (!takenMethods.has(method))
                this.#answer(refusedMethods[method] ?? 501);
            else {
                await this.#parts.pending.receive(this.request, (content) => this.#take(content));
                this.#answer(200);
            }
        }
        catch (error) {
            if (this.#response.destroyed || this.request.socket.destroyed)
                this.#tellOfDeparture(error);
            else {
                if (!this.#response.shouldKeepAlive)
                    await this.#dropRest();
                this.#refuse(error);
            }
        }
    }
    /** A connection that is closed while its client sends would take the answer with it. */
    async #dropRest() {
        this.request.resume();
        await finished(this.request).catch(() => { });
    }
    async #take(content) {
        const { context, handler } = this.#parts;
        const { method = '', url = '', headers } = this.request;
        const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
        const contentType = headers['content-type'];
        const batch = handler.eventsOf({ method, query, contentType, content });
        context.counters.add('AppendBatchReceivedCount');
        if (batch.size > 0)
            await this.#store(batch);
        context.counters.add('AppendBatchAcceptedCount');
    }
    /**
     * Once again where others were before it: when the batch of one is refused, those behind it are
     * refused with it.
     */
    async #store(batch) {
        const { context, storing } = this.#parts;
        const hasOthersBefore = storing.size > 0;
        storing.add(this);
        try {
            await context.emit(batch).catch((error) => {
                if (hasOthersBefore && error instanceof ChannelFullError)
                    return context.emit(batch);
                throw error;
            });
        }
        finally {
            storing.delete(this);
        }
    }
    #refuse(error) {
        const { logger, counters } = this.#parts.context;
        const { status, message } = refusalOf(error);
        if (error instanceof RefusedRequest)
            counters.add('EventReadFail');
        else if (status === 500)
            counters.add('GenericProcessingFail');
        const reason = error instanceof RefusedRequest && error.cause ? messageOf(error.cause) : '';
        const client = this.request.socket.remoteAddress;
        logger.warn({ client }, `Answered ${status} to a client: ${message} ${reason}`.trimEnd());
        this.#answer(status, message);
    }
    #tellOfDeparture(error) {
        const { logger } = this.#parts.context;
        logger.debug({}, `A client went away before its answer: ${messageOf(error)}`);
    }
    #answer(status, message) {
        const { headers, url = '' } = this.request;
        const uri = url.split('?')[0];
        const { contentType, text } = message === undefined
            ? { contentType: undefined, text: '' }
            : errorAnswer({ status, message, uri }, headers.accept);
        this.#response.writeHead(status, {
            ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
            ...(message === undefined ? {} : { 'Cache-Control': 'must-revalidate,no-cache,no-store' }),
            'Content-Length': Buffer.byteLength(text),
        });
        this.#response.end(text);
    }
}
function refusalOf(error) {
    if (error instanceof RefusedRequest)
        return error;
    const reason = messageOf(error);
    if (error instanceof ChannelFullError || error instanceof ChannelError)
        return {
            status: 503,
            message: `Error appending event to channel. Channel might be full.${reason}`,
        };
    return { status: 500, message: `Unexpected error while appending event to channel. ${reason}` };
}
//# sourceMappingURL=exchange.js.map