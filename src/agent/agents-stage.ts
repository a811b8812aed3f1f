/** The agents of a pipeline as a stage, with the dead-letter queue that they share. */
import type { AgentModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { Stage } from '../core/stage-protocol.js';
import type { AgentStatus, DeadLetterStatus } from '../core/status.js';
import { AgentDeadLetters } from './agent-dead-letters.js';
import { AgentGroup } from './agent-group.js';
import { undeliveredMsMaxDefault } from './channel-drain.js';
import { componentTables } from './component-tables.js';
import { DeadLetterReplayer } from './dead-letter-replayer.js';

export interface AgentsStageOptions {
  readonly models: readonly AgentModel[];
  readonly dataDir: string;
  /** One process at a time may have it. */
  readonly deadLetterDirectory: string;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  /** See AgentPorts. */
  readonly channelStartMsMax?: number | undefined;
  /** At a stop, what channels would lose may be delivered for so long; absent: 5 s. */
  readonly undeliveredMsMax?: number | undefined;
}

export interface AgentsStatus {
  readonly agents: readonly AgentStatus[];
  readonly deadLetters: DeadLetterStatus;
}

export class AgentsStage implements Stage<AgentsStatus> {
  readonly #deadLetters: AgentDeadLetters;
  readonly #agents: AgentGroup;
  readonly #replayer: DeadLetterReplayer;
  readonly #undeliveredMsMax: number;

  constructor(options: AgentsStageOptions) {
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

  async start(): Promise<Readonly<Record<string, unknown>>> {
    await this.#deadLetters.start();
    await this.#agents.start();
    this.#replayer.start();
    return {};
  }

  async stop(): Promise<void> {
    this.#replayer.abort();
    await this.#agents.stop(this.#undeliveredMsMax);
    await this.#replayer.stopped();
    await this.#deadLetters.close();
  }

  /** See AgentGroup. */
  reload({ models }: Pick<AgentsStageOptions, 'models'>): Promise<void> {
    return this.#agents.reload(models);
  }

  /** What is to be replayed goes first, then what there is now to read. */
  async drain(): Promise<void> {
    await this.#replayer.round();
    await this.#agents.drain();
  }

  status(): AgentsStatus {
    return { agents: this.#agents.status(), deadLetters: this.#deadLetters.status() };
  }
}
