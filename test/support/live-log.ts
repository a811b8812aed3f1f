import { appendFileSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { generateLine, startTraffic } from '#src/pipeline/quickstart/access-lines.js';
import type { TrafficState } from '#src/pipeline/quickstart/access-lines.js';

export interface LiveLogOptions {
  readonly seed: number;
  readonly linesPerSecond: number;
  /** `access.log` becomes `access.log.<n>`, and a new one is begun. */
  readonly rotateEveryMs: number;
}

const tickMs = 20;
/** Behind so many it grows at a tenth of the rate: a slow machine has to bring all of it through. */
const fastLines = 100_000;
/** Of event time between two lines. */
const stepMs = 40;
/** One line in so many is longer than any access log's: `longLineBytes`. */
const longLineEvery = 997;
export const longLineBytes = 6_000;

/** A web server's log that grows and is rotated until it is told to stop. */
export class LiveLog {
  readonly directory: string;
  readonly #options: LiveLogOptions;
  readonly #traffic: TrafficState;
  readonly #parts: string[] = [];
  #lines = 0;
  #rotations = 0;
  #rotatedMs = performance.now();
  #owedLines = 0;
  #tickedMs = performance.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(directory: string, options: LiveLogOptions) {
    mkdirSync(directory, { recursive: true });
    this.directory = directory;
    this.#options = options;
    this.#traffic = startTraffic(options.seed);
  }

  get lines(): number {
    return this.#lines;
  }

  get rotations(): number {
    return this.#rotations;
  }

  /** Everything that was ever written, in order. */
  get text(): string {
    return this.#parts.join('');
  }

  start(): void {
    this.#tickedMs = performance.now();
    this.#timer = setInterval(() => this.#tick(), tickMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    const nowMs = performance.now();
    const { linesPerSecond, rotateEveryMs } = this.#options;
    if (nowMs - this.#rotatedMs >= rotateEveryMs) this.#rotate(nowMs);
    const rate = this.#lines < fastLines ? linesPerSecond : linesPerSecond / 10;
    this.#owedLines += ((nowMs - this.#tickedMs) / 1_000) * rate;
    this.#tickedMs = nowMs;
    const count = Math.floor(this.#owedLines);
    this.#owedLines -= count;
    let text = '';
    for (let i = 0; i < count; i++) text += `${this.#nextLine()}\n`;
    this.#parts.push(text);
    appendFileSync(join(this.directory, 'access.log'), text);
  }

  #nextLine(): string {
    const number = this.#lines++;
    if (number % longLineEvery === longLineEvery - 1)
      return `${number} `.padEnd(longLineBytes, 'x');
    const timeMs = Date.UTC(2015, 4, 17, 10, 5) + number * stepMs;
    return generateLine(this.#traffic, timeMs).text;
  }

  #rotate(nowMs: number): void {
    this.#rotatedMs = nowMs;
    const path = join(this.directory, 'access.log');
    renameSync(path, `${path}.${++this.#rotations}`);
  }
}
