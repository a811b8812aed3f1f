import { exists } from '../storage/atomic-file.js';
export class AgentDeadLetters {
    #options;
    #opening;
    #queue;
    constructor(options) {
        this.#options = options;
    }
    async start() {
        if (await exists(this.#options.fileSystem, this.#options.directory))
            await this.#open();
    }
    /** The queue, once there is one. */
    get queue() {
        return this.#queue;
    }
    /** The queue as one component sees it. */
    portOf(sender) {
        return {
            put: async (letters) => (await this.#open()).portOf(sender).put(letters),
            known: (origin) => this.#queue?.known(origin) ?? [],
        };
    }
    status() {
        return this.#queue?.status() ?? { count: 0, recent: [] };
    }
    async close() {
        await this.#queue?.close();
    }
    /** Loaded where there are letters: with its log it is a fifth of what an agent loads. */
    async #openNow() {
        const { openDeadLetterQueue } = await import('../storage/dead-letter-queue.js');
        return openDeadLetterQueue(this.#options);
    }
    /** A failed try is not kept: the next letter tries again. */
    async #open() {
        this.#opening ??= this.#openNow();
        try {
            this.#queue = await this.#opening;
            return this.#queue;
        }
        catch (error) {
            this.#opening = undefined;
            throw error;
        }
    }
}
//# sourceMappingURL=agent-dead-letters.js.map