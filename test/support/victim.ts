import assert from 'node:assert/strict';
import type { CrashPoint } from '#src/core/crash-point.js';
import { start } from './command-line.js';
import type { RunningCommand } from './command-line.js';

/** At a passing of a crash point, or so long after the start. */
export type Kill =
  { readonly point: CrashPoint; readonly passing: number } | { readonly afterMs: number };

/**
 * For a crash point to be passed: the processes that feed this one die meanwhile, too, and all of
 * them start slowly on a machine with other work.
 */
const passLimitMs = 300_000;
const lifeLimitMs = 3_600_000;

/** A Tailrace process that is killed again and again. */
export class Victim {
  readonly name: string;
  readonly #args: readonly string[];
  #running: RunningCommand | undefined;
  #isAbandoned = false;
  kills = 0;

  constructor(name: string, args: readonly string[]) {
    this.name = name;
    this.#args = [...args, '--log-level', 'error'];
  }

  /**
   * Starts the process once for each kill, and once more in the end. `look` sees what each kill has
   * left.
   */
  async suffer(kills: readonly Kill[], look?: (kill: Kill) => Promise<void>): Promise<void> {
    for (const kill of kills) {
      await ('point' in kill ? this.#dieAt(kill) : this.#dieAfter(kill.afterMs));
      if (this.#isAbandoned) return;
      this.kills++;
      await look?.(kill);
    }
    this.start();
  }

  start(env: Readonly<Record<string, string>> = {}): RunningCommand {
    this.#running = start('tailrace', this.#args, { env, limitMs: lifeLimitMs });
    return this.#running;
  }

  /** As Ctrl-C does. */
  async stop(): Promise<void> {
    const { code, stderr } = await this.#running!.end('SIGTERM');
    // It may not even have begun to listen for signals.
    const isAsked = code === 0 || code === 143 || this.#running!.child.signalCode === 'SIGTERM';
    assert.ok(isAsked, `${this.name} ended with ${code}:\n${stderr}`);
  }

  /** For the end of a test, whatever became of it. */
  abandon(): void {
    this.#isAbandoned = true;
    this.#running?.child.kill('SIGKILL');
  }

  async #dieAt({ point, passing }: { point: CrashPoint; passing: number }): Promise<void> {
    const running = this.start({ TAILRACE_CRASH_POINT: `${point}:${passing}` });
    let hasPassed = true;
    const limit = setTimeout(() => {
      hasPassed = false;
      running.child.kill('SIGKILL');
    }, passLimitMs);
    const { stdout, stderr } = await running.untilExit();
    clearTimeout(limit);
    const what = `${this.name}: ${point} was not passed ${passing} times in ${passLimitMs / 1_000} s`;
    assert.ok(hasPassed, `${what}\n${stdout}\n${stderr}`);
    assert.equal(running.child.signalCode, 'SIGKILL', `${this.name}:\n${stdout}\n${stderr}`);
  }

  async #dieAfter(afterMs: number): Promise<void> {
    const running = this.start();
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const { stdout, stderr } = await running.end('SIGKILL');
    const { signalCode } = running.child;
    assert.equal(signalCode, 'SIGKILL', `${this.name} ended by itself:\n${stdout}\n${stderr}`);
  }
}
