/*
 * A file as one long CREATE:
 *
 *   writing ──end──▶ ended ──201──▶ the file is whole and closed
 *      │               │  403, reset, no progress within the call timeout, abort
 *      ▼               ▼
 *     failed: the first failure is told by the call that waits, and by each one after it
 *
 * A failed one may still become a file: the datanode closes what came as if it were whole.
 */
import { Call } from './call.js';
import { doneStatusOf } from './datanode-writes.js';
import { badAnswer, noAnswer, unreadable } from './failures.js';
export class ChunkedUpload {
    #write;
    #path;
    #options;
    #outcome;
    #isEnded = false;
    #failure;
    /** `onOver` is called once, when nothing is open any more. */
    constructor(write, path, options, onOver) {
        this.#write = write;
        this.#path = path;
        this.#options = options;
        this.#outcome = write.exchange.answer
            .then((answer) => this.#take(answer), (error) => this.#fail((call) => noAnswer(call, write.asked, error)))
            .finally(onOver);
    }
    async write(content) {
        this.#assertNoFailure();
        const { exchange } = this.#write;
        let hasRoom = true;
        for (const piece of content) {
            if (piece.byteLength > 0)
                hasRoom = exchange.write(piece);
        }
        if (!hasRoom)
            await this.#limited(exchange.drained());
        this.#assertNoFailure();
    }
    async end() {
        this.#assertNoFailure();
        this.#isEnded = true;
        this.#write.exchange.end();
        await this.#limited(this.#outcome);
        this.#assertNoFailure();
    }
    abort() {
        this.stop(new Error('the upload was aborted'));
    }
    /** Breaks off for this reason. */
    stop(reason) {
        this.#write.exchange.destroy(reason);
    }
    /** Each wait may last as long as a call. */
    async #limited(progress) {
        const call = new Call('CREATE', this.#path, this.#options);
        await call.waitFor(this.#write.exchange, progress).finally(() => call.end());
        if (this.#write.exchange.isOver)
            await this.#outcome;
    }
    #take(answer) {
        const { asked } = this.#write;
        if (answer.status !== doneStatusOf('CREATE')) {
            this.#fail((call) => badAnswer(call, asked, answer));
        }
        else if (!this.#isEnded) {
            this.#fail((call) => unreadable(call, asked, 'success before the body had its end'));
        }
    }
    #fail(reason) {
        this.#failure = reason({ op: 'CREATE', path: this.#path });
    }
    #assertNoFailure() {
        if (this.#failure !== undefined)
            throw this.#failure;
    }
}
//# sourceMappingURL=upload.js.map