import { AgentDeadLetters } from './agent-dead-letters.js';
import { AgentGroup } from './agent-group.js';
import { undeliveredMsMaxDefault } from './channel-drain.js';
import { componentTables } from './component-tables.js';
import { DeadLetterReplayer } from './dead-letter-replayer.js';
export class AgentsStage {
    #deadLetters;
    #agents;
    #replayer;
    #undeliveredMsMax;
    constructor(options) {
        const { models, dataDir, deadLetterDirectory, fileSystem, clock, logger } = options;
        const deadLetters = new AgentDeadLetters({
            directory: deadLetterDirectory,
            fileSystem,
            clock,
            logger,
        });
        this.#undeliveredMsMax = options.undeliveredMsMax ?? undeliveredMsMaxDefault;
        this.#deadLetters = deadLetters;
        this.#agents = new AgentGroup(models, {
            tables: componentTables,
            dataDir,
            fileSystem,
            clock,
            logger,
            deadLettersOf: (sender) => deadLetters.portOf(sender),
            channelStartMsMax: options.channelStartMsMax,
        });
        this.#replayer = new DeadLetterReplayer({
            deadLetters,
            directory: deadLetterDirectory,
            inlets: this.#agents.replayInlets(),
            fileSystem,
            clock,
            logger,
        });
    }
    async start() {
        await this.#deadLetters.start();
        await this.#agents.start();
        this.#replayer.start();
        return {};
    }
    async stop() {
        this.#replayer.abort();
        await this.#agents.stop(this.#undeliveredMsMax);
        await this.#replayer.stopped();
        await this.#deadLetters.close();
    }
    /** See AgentGroup. */
    reload({ models }) {
        return this.#agents.reload(models);
    }
    /** What is to be replayed goes first, then what there is now to read. */
    async drain() {
        await this.#replayer.round();
        await this.#agents.drain();
    }
    status() {
        return { agents: this.#agents.status(), deadLetters: this.#deadLetters.status() };
    }
}
//# sourceMappingURL=agents-stage.js.map