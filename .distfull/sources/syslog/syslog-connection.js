import { MessageBatch } from '../../codecs/syslog/message-batch.js';
import { SyslogLines } from '../../codecs/syslog/syslog-lines.js';
import { messageOf } from '../../core/errors.js';
export class SyslogConnection {
    /** Resolves when the connection is closed and nothing of it is left to be passed on. */
    finished;
    #context;
    #connection;
    #peer;
    #lines;
    constructor(context, connection, peer) {
        this.#context = context;
        this.#connection = connection;
        this.#peer = peer;
        this.#lines = new SyslogLines(context.lines);
        connection.on('error', () => { }); // told by the loop; it may come before that
        this.finished = this.#run();
    }
    stop() {
        this.#connection.destroy();
        return this.finished;
    }
    async #run() {
        const { source } = this.#context;
        try {
            const { address, localPort } = this.#peer;
            const parser = this.#context.parserOf(localPort);
            const headers = await this.#context.headersOf(localPort, address);
            for await (const chunk of this.#connection)
                await this.#take(chunk, parser, headers);
            const { carriedBytes } = this.#lines;
            if (carriedBytes > 0) {
                source.counters.add('EventReadFail');
                source.logger.debug({ peer: this.#peer.name, carriedBytes }, 'A last line without LF is dropped');
            }
        }
        catch (error) {
            source.logger.debug({ peer: this.#peer.name }, `Client went away: ${messageOf(error)}`);
        }
        finally {
            this.#connection.destroy();
        }
    }
    async #take(chunk, parser, headers) {
        const { batchSize, complaints, window } = this.#context;
        const { buffer, starts, ends, size } = this.#lines.push(chunk);
        for (let from = 0; from < size; from += batchSize) {
            const to = Math.min(size, from + batchSize);
            const messages = new MessageBatch(buffer, to - from);
            for (let i = from; i < to; i++)
                parser.parse(buffer, starts[i], ends[i], messages);
            messages.addToAll(headers);
            complaints.about(messages, this.#peer.name);
            await window.push(messages.toBatch(), () => { });
        }
    }
}
//# sourceMappingURL=syslog-connection.js.map