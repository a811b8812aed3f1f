/** Lines of a growing log that flow into a real HDFS by two agents, one in each delivery mode. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { start, type RunningCommand } from './command-line.js';
import { filesBelow, linesOf } from './hdfs-output.js';
import type { HdfsPeer } from './hdfs-peer.js';
import { hdfsFolders, writeHdfsPipeline, type HdfsPipeline } from './hdfs-pipeline.js';
import { LiveLog } from './live-log.js';
import { assertSameLines } from './same-lines.js';
import { temporaryDirectory } from './temporary-directory.js';
import { eventually } from './until.js';

type Test = { after(cleanUp: () => void | Promise<void>): void };
type Mode = keyof typeof hdfsFolders;

export const modes = Object.keys(hdfsFolders) as Mode[];

const linesPerSecond = 200;
/** Of a process that lives through all tests of a file. */
const limitMs = 1_200_000;
/** For what a fault has held up, on a machine with other work. */
const settleLimitMs = 120_000;

export class HdfsFlow {
  readonly hdfs: HdfsPeer;
  readonly pipeline: HdfsPipeline;
  #process: RunningCommand;
  #seed: number;
  #log: LiveLog | undefined;
  /** Files of earlier logs. */
  #earlier = new Set<string>();
  #logMark = 0;

  constructor(test: Test, hdfs: HdfsPeer, seed: number) {
    this.hdfs = hdfs;
    this.#seed = seed;
    this.pipeline = writeHdfsPipeline(temporaryDirectory(test), {
      namenodes: hdfs.namenodes.join(','),
      rollCount: 300,
      batchSize: 50,
      sink: ['hdfs.callTimeout: 3000'],
    });
    this.#process = this.#start();
    test.after(() => this.kill());
  }

  /** Everything that was ever written. */
  get lines(): string[] {
    return linesIn(readFileSync(join(this.pipeline.logs, 'access.log'), 'utf8'));
  }

  /** Begins another log; resolves when its first lines are on HDFS in both modes. */
  async begin(test: Test): Promise<void> {
    this.#earlier = new Set(await this.#files());
    this.#logMark = this.#process.stderr.length;
    const options = { seed: ++this.#seed, linesPerSecond, rotateEveryMs: Infinity };
    const log = new LiveLog(this.pipeline.logs, options);
    this.#log = log;
    test.after(() => log.stop());
    log.start();
    for (const mode of modes) {
      const isThere = async (): Promise<boolean> => (await this.#newFiles(mode)).length > 0;
      await eventually(isThere, `${mode}: a file is there\n${this.#process.stderr}`);
    }
  }

  /** As Ctrl-C does, in order. */
  async stop(): Promise<void> {
    const { code, stderr } = await this.#process.end('SIGTERM');
    assert.equal(code, 0, stderr);
  }

  /** Stops the agents, and starts them again. */
  async restart(): Promise<void> {
    await this.stop();
    this.#process = this.#start();
    this.#logMark = 0;
  }

  kill(): void {
    this.#process.child.kill('SIGKILL');
  }

  /** Lets so many more lines flow. */
  async pass(lines: number): Promise<void> {
    const enough = this.#log!.lines + lines;
    await eventually(() => this.#log!.lines >= enough, `${lines} lines are written`);
  }

  /** What the agents of these modes have said since `begin`, a line each. */
  said(...of: readonly Mode[]): string[] {
    const lines = this.#process.stderr.slice(this.#logMark).split('\n');
    return lines.filter((line) => of.some((mode) => line.includes(`(${mode}.out)`)));
  }

  /** Resolves when the agents of these modes, by default of both, have said it. */
  async untilSaid(pattern: RegExp, of: readonly Mode[] = modes): Promise<void> {
    for (const mode of of)
      await eventually(
        () => this.said(mode).some((line) => pattern.test(line)),
        `${mode} says ${pattern}; it said:\n${this.said(mode).join('\n')}`,
      );
  }

  /** Ends the log; fails unless each of its lines gets into finished files, and no line twice. */
  async end(): Promise<void> {
    const log = this.#log!;
    log.stop();
    const lines = linesIn(log.text);
    for (const mode of modes) {
      const finished = async (): Promise<string[]> =>
        (await this.#newFiles(mode)).filter((path) => !path.endsWith('.tmp'));
      const found = async (): Promise<string[]> => linesOf(this.hdfs, await finished());
      await eventually(
        async () => (await found()).length >= lines.length,
        `${mode}: ${lines.length} lines are in finished files; it said:\n${this.said(mode).join('\n')}`,
        settleLimitMs,
      );
      assertSameLines(await found(), lines, mode);
    }
  }

  #start(): RunningCommand {
    const args = ['up', '--conf', this.pipeline.file, '--log-level', 'warn'];
    return start('tailrace', args, { limitMs });
  }

  async #files(): Promise<string[]> {
    const files = modes.map((mode) => filesBelow(this.hdfs, hdfsFolders[mode]));
    return (await Promise.all(files)).flat();
  }

  async #newFiles(mode: Mode): Promise<string[]> {
    const files = await filesBelow(this.hdfs, hdfsFolders[mode]);
    return files.filter((path) => !this.#earlier.has(path));
  }
}

function linesIn(text: string): string[] {
  return text.trimEnd().split('\n');
}
