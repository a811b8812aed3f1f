/*
 * Hot path. Writes each delivery as one piece of text; see output-file.ts for what survives a
 * crash.
 */
import { join, resolve } from 'node:path';
import { EventText } from '../../codecs/event-text.js';
import type {
  CommitRecord,
  Delivery,
  LaneState,
  Sink,
  SinkContext,
  TakeLimit,
} from '../../core/contracts.js';
import { DeliveryError, messageOf, StartError, systemCodeOf } from '../../core/errors.js';
import type { FileRollSinkConfig } from '../../generated/config/sinks/file_roll.js';
import { ensureDirectory } from '../../storage/atomic-file.js';
import { FileNames } from './file-names.js';
import { OutputFile, restoreOutput } from './output-file.js';

export class FileRollSink implements Sink {
  readonly limit: TakeLimit;
  readonly #context: SinkContext<FileRollSinkConfig>;
  readonly #directory: string;
  readonly #text: EventText;
  readonly #names: FileNames;
  readonly #rollIntervalMs: number;
  #file: OutputFile | undefined;
  #rollAtMs: number;

  constructor(context: SinkContext<FileRollSinkConfig>) {
    const { config, clock } = context;
    this.#context = context;
    this.#directory = resolve(config['sink.directory']);
    this.limit = { events: config['sink.batchSize'], bytes: 16 * 1024 * 1024 };
    this.#text = new EventText({
      withHeaders: config['sink.serializer'] === 'header_and_text',
      appendNewline: config['sink.serializer.appendNewline'],
    });
    this.#names = new FileNames({ ...config, 'sink.directory': this.#directory }, clock.nowMs());
    const seconds = config['sink.rollInterval'];
    this.#rollIntervalMs = seconds === 0 ? Infinity : seconds * 1000;
    this.#rollAtMs = clock.monotonicMs() + this.#rollIntervalMs;
  }

  async start(): Promise<void> {
    try {
      await ensureDirectory(this.#context.fileSystem, this.#directory);
    } catch (error) {
      throw new StartError(`sink.directory: cannot make ${this.#directory}: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }

  async stop(): Promise<void> {
    await this.#file?.reveal();
    await this.#file?.close();
    this.#file = undefined;
  }

  /**
   * After a start or an error: the recorded file goes back to its length, and a new one is begun.
   */
  async recover({ commitRecord }: LaneState): Promise<undefined> {
    const { channelIsDurable, fileSystem, logger } = this.#context;
    if (!channelIsDurable) return this.#file?.cutBack() as Promise<undefined>;
    await this.#file?.close();
    this.#file = undefined;
    if (commitRecord === undefined) return;
    const restored = await restoreOutput(fileSystem, commitRecord, this.#hiddenPath);
    if (restored === 'cut back')
      logger.info({ ...commitRecord }, 'Cut an output file back to what was delivered');
    if (restored === 'shorter')
      logger.error(
        { ...commitRecord },
        `${commitRecord['path']} is shorter than what was delivered: somebody cut it`,
      );
  }

  async deliver({ batch }: Delivery): Promise<CommitRecord | undefined> {
    try {
      const file = await this.#currentFile();
      await file.append(this.#text.of(batch));
      return file.record();
    } catch (error) {
      throw new DeliveryError(
        `cannot write to ${this.#file?.path ?? this.#directory}: ${messageOf(error)}`,
        {
          outcome: 'unknown',
          cause: error,
        },
      );
    }
  }

  /** Also while nothing comes there is an open file, and a new one each interval: as in Flume. */
  async idle(): Promise<void> {
    await this.#currentFile();
  }

  get #hiddenPath(): string {
    const { channelId, lane } = this.#context;
    return join(this.#directory, `.${channelId}-${lane}.tmp`);
  }

  async #currentFile(): Promise<OutputFile> {
    await this.#file?.reveal();
    const nowMs = this.#context.clock.monotonicMs();
    if (nowMs >= this.#rollAtMs) {
      this.#rollAtMs +=
        this.#rollIntervalMs * Math.ceil((nowMs - this.#rollAtMs + 1) / this.#rollIntervalMs);
      await this.#file?.close();
      this.#file = undefined;
    }
    this.#file ??= await this.#create();
    return this.#file;
  }

  /** Another sink or an earlier run may have taken a name: the next one is tried. */
  async #create(): Promise<OutputFile> {
    const { channelIsDurable, clock, fileSystem } = this.#context;
    for (;;) {
      try {
        const path = this.#names.next(clock.nowMs());
        return await OutputFile.create(
          fileSystem,
          path,
          channelIsDurable ? this.#hiddenPath : undefined,
        );
      } catch (error) {
        if (systemCodeOf(error) !== 'EEXIST') throw error;
      }
    }
  }
}
