import {
  appendFileSync,
  copyFileSync,
  renameSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { EventBatch } from '#src/core/batch.js';
import type { FileSystem } from '#src/core/file-system.js';
import type { TaildirSourceConfig } from '#src/generated/config/sources/taildir.js';
import { TaildirSource } from '#src/sources/taildir/taildir-source.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { sourceContext, type TestSourceContext } from '../../support/component-context.js';
import { positionsAfter } from '../../support/stored-positions.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { until } from '../../support/until.js';

export const taildirDefaults: Omit<TaildirSourceConfig, 'filegroups'> = {
  byteOffsetHeader: false,
  skipToEnd: false,
  idleTimeout: 120_000,
  writePosInterval: 3000,
  batchSize: 100,
  maxBatchCount: Number.MAX_SAFE_INTEGER,
  backoffSleepIncrement: 1000,
  maxBackoffSleep: 5000,
  cachePatternMatching: true,
  fileHeader: false,
  fileHeaderKey: 'file',
  maxLineLength: 1_048_576,
};

/** A directory of log files and one taildir source after another on it. */
export class Tailing {
  readonly directory: string;
  readonly #config: TaildirSourceConfig;
  readonly #fileSystem: FileSystem;
  /** Everything that the channel stored, over all runs. */
  readonly stored: EventBatch[] = [];
  context!: TestSourceContext<TaildirSourceConfig>;
  source!: TaildirSource;

  constructor(
    test: { after(cleanUp: () => void): void },
    pattern: string,
    config: Partial<TaildirSourceConfig> = {},
    fileSystem: FileSystem = nodeFileSystem,
  ) {
    this.#fileSystem = fileSystem;
    this.directory = temporaryDirectory(test);
    const filegroups = { main: this.path(pattern), ...config.filegroups };
    this.#config = { ...taildirDefaults, ...config, filegroups };
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  write(name: string, text: string | Uint8Array): void {
    writeFileSync(this.path(name), text);
  }

  append(name: string, text: string): void {
    appendFileSync(this.path(name), text);
  }

  rename(from: string, to: string): void {
    renameSync(this.path(from), this.path(to));
  }

  copyTruncate(from: string, to: string): void {
    copyFileSync(this.path(from), this.path(to));
    truncateSync(this.path(from));
  }

  truncate(name: string): void {
    truncateSync(this.path(name));
  }

  remove(name: string): void {
    unlinkSync(this.path(name));
  }

  /** Makes a source that finds what the channel stored so far, unless it forgot. */
  prepare(options: { forgotten?: boolean } = {}): TestSourceContext<TaildirSourceConfig> {
    const directory = this.path('state');
    this.context = sourceContext(this.#config, { fileSystem: this.#fileSystem, directory });
    if (options.forgotten !== true) positionsAfter(this.stored, this.context.stored);
    this.source = new TaildirSource(this.context);
    return this.context;
  }

  async start(options: { forgotten?: boolean } = {}): Promise<void> {
    this.prepare(options);
    await this.source.start();
    await this.rested();
  }

  /** One more look at the files, and everything that follows from it. */
  async poll(ms = 250): Promise<void> {
    await this.context.clock.advance(ms);
    await this.rested();
  }

  /** One look after a long time. */
  async pollLater(ms: number): Promise<void> {
    await this.context.clock.jump(ms);
    await this.rested();
  }

  /** Stops the source; of what it emitted since the last `take` the newest batches may be lost. */
  async stop(options: { lostBatches?: number } = {}): Promise<void> {
    await this.source.stop();
    const { batches } = this.context;
    batches.length = Math.max(0, batches.length - (options.lostBatches ?? 0));
    this.#keep();
  }

  /** What this run has read, and from then on the next lines only. */
  take(): string[] {
    const { bodies } = this.context;
    this.#keep();
    return bodies;
  }

  #keep(): void {
    const batches = this.context.batches.splice(0);
    this.stored.push(...batches);
    positionsAfter(batches, this.context.stored);
  }

  async rested(): Promise<void> {
    await until(() => this.context.clock.pendingCount > 0, 'the source rests');
  }
}

/** `count` lines of about 40 bytes, enough for a fingerprint of the content. */
export function someLines(prefix: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${prefix} ${i} ${'x'.repeat(30)}\n`).join('');
}
