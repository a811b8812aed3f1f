/*
 * Reads a changed configuration again and brings it into effect.
 *
 *   waiting ──hint or poll──▶ changed? ──the files rest for 0.2 s──▶ load ──▶ apply ──▶ waiting
 *                                                                     │         └ refused ┐
 *                                                                     └ problems ─────────┴▶ told
 *                                                          once; the old one goes on; waiting
 *
 * Whether files have changed is told by their states alone, taken before they are read.
 */
import type { LoadedConfig } from '../../config/load-config.js';
import type { PipelineModel, Problem } from '../../config/model.js';
import { formatProblem } from '../../config/problems.js';
import type { Clock } from '../../core/clock.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { ConfigurationStatus } from '../../core/status.js';
import type { FileHints } from './file-hints.js';
import { stateOfFiles, type FilesState } from './files-state.js';

/** An editor may write a file in several steps, or take it away before it puts another one there. */
const restMs = 200;
const restsMax = 25;
const pollFilesMs = 30_000;
/** Where a web server is asked; both are Flume's. */
const pollUrisMs = 300_000;

/** Where the configuration comes from: see ConfigSource. */
export interface ReloadSource {
  readonly names: readonly string[];
  readonly files: readonly string[];
  readonly hasUris: boolean;
  load(): Promise<LoadedConfig>;
}

export interface ReloaderOptions {
  readonly source: ReloadSource;
  /** Between two looks without a hint; absent: Flume's. */
  readonly pollIntervalMs?: number | undefined;
  readonly watch: (files: readonly string[], onHint: () => void) => FileHints;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Brings a model into effect; resolves with the sections of which only a restart does. Rejects when
 * it is refused, and nothing has changed then.
 */
export type ApplyModel = (model: PipelineModel) => Promise<readonly string[]>;

export class Reloader {
  readonly #options: ReloaderOptions;
  readonly #filesAtStart: Promise<FilesState>;
  #filesBefore = '';
  /** The newest model that was brought into effect, as text. */
  #model = '';
  /** The newest problem that was told. */
  #told: string | undefined;
  /** Aborted by a hint: it is time to look. */
  #wake = new AbortController();
  #isStopping = false;
  #status: ConfigurationStatus = { reloads: 0, failedReloads: 0 };

  /** To be made before the configuration is read for the first time. */
  constructor(options: ReloaderOptions) {
    this.#options = options;
    this.#filesAtStart = stateOfFiles(options.source.files, options.fileSystem);
  }

  status(): ConfigurationStatus {
    return this.#status;
  }

  /** Looks for changes since `first` was read, until `stop`. Never rejects. */
  async run(first: PipelineModel, apply: ApplyModel): Promise<void> {
    const { source, watch, clock } = this.#options;
    const { pollIntervalMs = source.hasUris ? pollUrisMs : pollFilesMs } = this.#options;
    this.#filesBefore = (await this.#filesAtStart).text;
    this.#model = JSON.stringify(first);
    const hints = watch(source.files, () => this.#wake.abort());
    this.#wake.abort(); // for what came before it watched
    while (!this.#isStopping) {
      await clock.sleep(pollIntervalMs, this.#wake.signal);
      this.#wake = new AbortController();
      if (!this.#isStopping) await this.#look(apply);
    }
    hints.close();
  }

  stop(): void {
    this.#isStopping = true;
    this.#wake.abort();
  }

  async #look(apply: ApplyModel): Promise<void> {
    const { source } = this.#options;
    const { text: files } = await this.#filesAtRest();
    const isChanged = files !== this.#filesBefore;
    if (!isChanged && !source.hasUris) return;
    this.#filesBefore = files;
    try {
      const { model, problems } = await source.load();
      if (model === undefined) throw new ConfigError(problems.map(formatProblem).join('\n'));
      const text = JSON.stringify(model);
      if (text !== this.#model) await this.#apply(model, problems, apply);
      else if (this.#told !== undefined) this.#undone();
      this.#model = text;
    } catch (error) {
      this.#refused(messageOf(error));
    }
  }

  /** Their state when nobody has written for a moment. */
  async #filesAtRest(): Promise<FilesState> {
    const { source, fileSystem, clock } = this.#options;
    let state = await stateOfFiles(source.files, fileSystem);
    for (let rests = 0; rests < restsMax && !this.#isStopping; rests++) {
      if (state.text === this.#filesBefore) break;
      await clock.sleep(restMs);
      const before = state;
      state = await stateOfFiles(source.files, fileSystem);
      if (state.text === before.text && !state.lacksSome) break;
    }
    return state;
  }

  async #apply(
    model: PipelineModel,
    problems: readonly Problem[],
    apply: ApplyModel,
  ): Promise<void> {
    const { source, clock, logger } = this.#options;
    logger.info({}, `Reloading configuration file:${source.names.join(', ')}`);
    for (const problem of problems) logger.warn({}, formatProblem(problem));
    const waiting = await apply(model);
    this.#told = undefined;
    const { reloads, failedReloads } = this.#status;
    this.#status = { reloads: reloads + 1, failedReloads, lastReloadMs: clock.nowMs() };
    logger.info({ reloads: reloads + 1 }, 'Configuration reloaded');
    if (waiting.length === 0) return;
    const problem = `restart needed for ${waiting.join(', ')}: changes there are not in effect`;
    this.#status = { ...this.#status, problem };
    logger.warn({}, problem);
  }

  #undone(): void {
    const { reloads, failedReloads, lastReloadMs } = this.#status;
    this.#told = undefined;
    this.#status = {
      reloads,
      failedReloads,
      ...(lastReloadMs === undefined ? {} : { lastReloadMs }),
    };
    this.#options.logger.info({}, 'The configuration is again what runs');
  }

  /** Told once, also when a web server is asked again and again. */
  #refused(problem: string): void {
    const { logger } = this.#options;
    const { failedReloads } = this.#status;
    if (problem !== this.#told)
      logger.error({}, `The changed configuration is refused, the one before goes on:\n${problem}`);
    this.#told = problem;
    this.#status = { ...this.#status, failedReloads: failedReloads + 1, problem };
  }
}
