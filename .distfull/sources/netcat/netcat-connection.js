import { LineReader } from '../../codecs/line-reader.js';
import { messageOf, OutOfTurnError } from '../../core/errors.js';
import { failedReply, okReplies, tooLongReply } from './replies.js';
/** One channel transaction of Flume's default size. */
const batchSizeMax = 100;
/** In the encodings that there are. */
const bytesACharacterMax = 4;
export class NetcatConnection {
    /** Resolves when the connection is closed and nothing of it is under way. */
    finished;
    #context;
    #connection;
    #lines;
    #reader = new LineReader({ stripCarriageReturn: false });
    #isStopping = false;
    constructor(context, connection, lines) {
        this.#context = context;
        this.#connection = connection;
        this.#lines = lines;
        this.finished = this.#run();
    }
    stop() {
        this.#isStopping = true;
        this.#connection.destroy();
        return this.finished;
    }
    async #run() {
        try {
            for await (const chunk of this.#connection)
                if (!(await this.#take(chunk)))
                    break;
        }
        catch (error) {
            this.#context.logger.debug({}, `Client went away: ${messageOf(error)}`);
        }
        finally {
            this.#connection.end(() => this.#connection.destroy());
        }
    }
    /** False when the connection must be closed. */
    async #take(chunk) {
        const { config, counters, logger } = this.#context;
        const { batch, end } = this.#lines.check(this.#reader.push(chunk));
        await this.#emitAll(batch);
        const tooLong = end === 'too long' ||
            this.#reader.carriedBytes > config['max-line-length'] * bytesACharacterMax;
        if (end === 'none' && !tooLong)
            return true;
        counters.add('EventReadFail');
        if (tooLong) {
            logger.warn({}, `A client's line is longer than max-line-length ${config['max-line-length']}: closed ` +
                'its connection');
            await this.#reply(tooLongReply(config['max-line-length']));
        }
        else
            logger.warn({}, `A client sent bytes that are not ${config.encoding}: closed its connection`);
        return false;
    }
    /** The batches of a chunk are in flight together, so that one sync of the channel serves them. */
    async #emitAll(batch) {
        const parts = [];
        for (let from = 0; from < batch.size; from += batchSizeMax) {
            const part = batch.slice(from, Math.min(batch.size, from + batchSizeMax), []);
            parts.push({ part, outcome: this.#emit(part) });
        }
        let stored = 0;
        for (const { part, outcome } of parts) {
            const error = await outcome;
            if (error === undefined) {
                stored += part.size;
                continue;
            }
            await this.#acknowledge(stored);
            stored = 0;
            await this.#emitEach(part, error);
        }
        await this.#acknowledge(stored);
    }
    /**
     * Each line of a refused batch on its own, as Flume puts all of them: some may find room, or be
     * more than a transaction together.
     */
    async #emitEach(batch, refusal) {
        let error = refusal;
        for (let i = 0; i < batch.size && !this.#isStopping; i++) {
            const line = batch.slice(i, i + 1, []);
            if (batch.size > 1)
                error = await this.#emit(line);
            while (error instanceof OutOfTurnError && !this.#isStopping)
                error = await this.#emit(line);
            if (error === undefined)
                await this.#acknowledge(1);
            else
                await this.#reply(failedReply(error));
        }
    }
    /** Resolves to why it was refused, or to undefined. */
    #emit(batch) {
        return this.#context.emit(batch).then(() => undefined, (error) => error);
    }
    async #acknowledge(events) {
        const { config } = this.#context;
        if (events > 0 && config['ack-every-event'])
            await this.#reply(okReplies(events));
    }
    /** Resolves when the bytes are handed over, also to a client that is gone. */
    #reply(text) {
        return new Promise((resolve) => {
            if (this.#connection.destroyed)
                return resolve();
            this.#connection.write(text, () => resolve());
        });
    }
}
//# sourceMappingURL=netcat-connection.js.map