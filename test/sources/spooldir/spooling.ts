import { mkdirSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EventBatch } from '#src/core/batch.js';
import type { FileSystem } from '#src/core/file-system.js';
import type { SpooldirSourceConfig } from '#src/generated/config/sources/spooldir.js';
import { SpooldirSource } from '#src/sources/spooldir/spooldir-source.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import {
  bodiesOf,
  sourceContext,
  type TestSourceContext,
} from '../../support/component-context.js';
import { positionsAfter } from '../../support/stored-positions.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { until } from '../../support/until.js';

export const spooldirDefaults: Omit<SpooldirSourceConfig, 'spoolDir'> = {
  fileSuffix: '.COMPLETED',
  deletePolicy: 'never',
  trackingPolicy: 'rename',
  trackerDir: '.flumespool',
  fileHeader: false,
  fileHeaderKey: 'file',
  basenameHeader: false,
  basenameHeaderKey: 'basename',
  includePattern: '^.*$',
  ignorePattern: '^$',
  recursiveDirectorySearch: false,
  consumeOrder: 'oldest',
  pollDelay: 500,
  batchSize: 100,
  maxBackoff: 4000,
  inputCharset: 'UTF-8',
  decodeErrorPolicy: 'fail',
  deserializer: 'LINE',
  'deserializer.schemaType': 'hash',
  'deserializer.maxBlobLength': 100_000_000,
  'deserializer.maxLineLength': 2048,
  'deserializer.outputCharset': 'UTF-8',
};

/** A spool directory and one source after another on it, over a channel that keeps what it gets. */
export class Spooling {
  readonly directory: string;
  readonly config: SpooldirSourceConfig;
  /** Everything that the channel stored, over all runs. */
  readonly stored: EventBatch[] = [];
  context!: TestSourceContext<SpooldirSourceConfig>;
  source!: SpooldirSource;
  /** False: the channel takes events, but its positions do not follow (a memory channel). */
  isDelivering = true;
  #seconds = 1_700_000_000;

  constructor(
    test: { after(cleanUp: () => void): void },
    config: Partial<SpooldirSourceConfig> = {},
  ) {
    this.directory = temporaryDirectory(test);
    this.config = { ...spooldirDefaults, spoolDir: this.directory, ...config };
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  /** Moves a whole file in, a second younger than the one before. */
  place(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    const made = this.path(`.made-${name.replaceAll('/', '-')}`);
    writeFileSync(made, content);
    utimesSync(made, this.#seconds, this.#seconds++);
    renameSync(made, this.path(name));
  }

  get names(): string[] {
    return readdirSync(this.directory, { recursive: true }).map(String).toSorted();
  }

  get bodies(): string[] {
    return this.stored.flatMap((batch) => bodiesOf(batch));
  }

  prepare(fileSystem: FileSystem = nodeFileSystem): TestSourceContext<SpooldirSourceConfig> {
    this.context = sourceContext(this.config, { fileSystem });
    this.context.onEmit = async (batch) => {
      this.stored.push(batch);
      if (this.isDelivering) this.follow();
    };
    this.follow();
    this.source = new SpooldirSource(this.context);
    return this.context;
  }

  /** The channel's positions become those of what it has. */
  follow(): void {
    for (const [origin, position] of positionsAfter(this.stored))
      this.context.stored.set(origin, position);
  }

  async start(): Promise<void> {
    this.prepare();
    await this.source.start();
    await this.rested();
  }

  async poll(ms = this.config.pollDelay): Promise<void> {
    await this.context.clock.advance(ms);
    await this.rested();
  }

  async rested(): Promise<void> {
    await until(() => this.context.clock.pendingCount > 0, 'the source rests');
  }
}
