import { join } from 'node:path';
import type { Clock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import { generateLine, startTraffic } from './access-lines.js';
import type { TrafficState } from './access-lines.js';
import { RotatingFile } from './rotating-file.js';

export interface LogGeneratorOptions {
  /** Gets `web1/access.log` and `web2/access.log`. */
  readonly directory: string;
  /** On average, over both files. */
  readonly linesPerSecond?: number;
  /** Time before the start for which lines are written at once, so that a chart is not empty. */
  readonly historyMs?: number;
  readonly fileBytes?: number;
  readonly rotatedFiles?: number;
  readonly seed?: number;
  readonly clock: Clock;
  readonly fileSystem: FileSystem;
  readonly logger: Logger;
}

const tickMs = 100;
/** After a longer pause (a suspended machine) the lines of the time in between are left out. */
const catchUpMsMax = 2_000;
/** Lines that are made between two turns of the event loop. */
const sliceLines = 2_000;
const waveMs = 7 * 60_000;
const burst = { everyMs: 3 * 60_000, forMs: 12_000, factor: 3 };

/** Writes the access logs of two busy web servers until it is stopped. */
export class LogGenerator {
  readonly #options: LogGeneratorOptions;
  readonly #traffic: TrafficState;
  readonly #stopping = new AbortController();
  readonly #files: RotatingFile[];
  #running: Promise<void> = Promise.resolve();
  #lines = 0;

  constructor(options: LogGeneratorOptions) {
    this.#options = options;
    this.#traffic = startTraffic(options.seed ?? options.clock.nowMs());
    this.#files = ['web1', 'web2'].map(
      (server) =>
        new RotatingFile({
          path: join(options.directory, server, 'access.log'),
          fileBytes: options.fileBytes ?? 16 * 1024 * 1024,
          rotatedFiles: options.rotatedFiles ?? 4,
          fileSystem: options.fileSystem,
        }),
    );
  }

  /** Lines written since the start. */
  get lines(): number {
    return this.#lines;
  }

  async start(): Promise<void> {
    const { directory, fileSystem } = this.#options;
    for (const server of ['web1', 'web2']) await fileSystem.mkdir(join(directory, server));
    for (const file of this.#files) await file.open();
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    for (const file of this.#files) await file.close();
  }

  async #run(): Promise<void> {
    const { clock, logger, historyMs = 0 } = this.#options;
    const { signal } = this.#stopping;
    let doneMs = clock.nowMs() - historyMs;
    let owed = 0;
    while (!signal.aborted) {
      const nowMs = clock.nowMs();
      doneMs = Math.max(doneMs, nowMs - Math.max(catchUpMsMax, historyMs));
      const untilMs = Math.min(nowMs, doneMs + this.#sliceMs());
      owed += this.#rateAt(untilMs) * Math.max(0, untilMs - doneMs);
      try {
        await this.#write(Math.floor(owed), untilMs);
      } catch (error) {
        logger.warn({}, `sample access logs cannot be written: ${messageOf(error)}`);
      }
      owed -= Math.floor(owed);
      doneMs = untilMs;
      await clock.sleep(doneMs < nowMs ? 0 : tickMs, signal);
    }
  }

  async #write(count: number, timeMs: number): Promise<void> {
    const texts: string[][] = this.#files.map(() => []);
    for (let i = 0; i < count; i++) {
      const { text } = generateLine(this.#traffic, timeMs);
      texts[this.#traffic.random.chance(0.55) ? 0 : 1]!.push(text);
    }
    for (const [i, lines] of texts.entries()) {
      if (lines.length === 0) continue;
      await this.#files[i]!.append(Buffer.from(`${lines.join('\n')}\n`));
      this.#lines += lines.length;
    }
  }

  /** Lines a millisecond: a slow wave, and a burst every few minutes. */
  #rateAt(timeMs: number): number {
    const wave = 1 + 0.35 * Math.sin((2 * Math.PI * timeMs) / waveMs);
    const isBurst = timeMs % burst.everyMs < burst.forMs;
    return ((this.#options.linesPerSecond ?? 200) / 1_000) * wave * (isBurst ? burst.factor : 1);
  }

  #sliceMs(): number {
    const { linesPerSecond = 200 } = this.#options;
    return Math.max(tickMs, Math.min(1_000, (sliceLines * 1_000) / linesPerSecond));
  }
}
