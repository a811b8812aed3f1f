import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the run with an error after this long. */
  readonly limitMs?: number;
  readonly input?: string;
}

export interface RunResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const limitMsDefault = 240_000;

/** A command of the build, running as a user would start it; never through npx, so that its pid is its own. */
export class RunningCommand {
  readonly child: ChildProcess;
  stdout = '';
  stderr = '';
  readonly #exited: Promise<number | null>;
  #hasEnded = false;
  readonly #waiters = new Set<() => void>();

  constructor(
    program: string,
    args: readonly string[],
    { cwd, env, limitMs = limitMsDefault }: RunOptions = {},
  ) {
    this.child = spawn(program, args, { cwd, env: { ...process.env, npm_execpath: '', ...env } });
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
      this.#wake();
    });
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
      this.#wake();
    });
    const limit = setTimeout(() => this.child.kill('SIGKILL'), limitMs);
    this.#exited = once(this.child, 'close').then(([code]) => {
      clearTimeout(limit);
      this.#hasEnded = true;
      this.#wake();
      return code as number | null;
    });
  }

  /** Resolves when the output has a match; rejects when the command ends without one. */
  async untilOutput(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.stdout) ?? pattern.exec(this.stderr);
      if (match !== null) return match;
      if (this.#hasEnded)
        throw new Error(`ended without ${pattern}:\n${this.stdout}\n${this.stderr}`);
      await new Promise<void>((resolve) => {
        this.#waiters.add(resolve);
      });
    }
  }

  async untilExit(): Promise<RunResult> {
    const code = await this.#exited;
    return { code, stdout: this.stdout, stderr: this.stderr };
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<RunResult> {
    this.child.kill(signal);
    return this.untilExit();
  }

  #wake(): void {
    for (const waiter of this.#waiters) waiter();
    this.#waiters.clear();
  }
}

/** `node dist/cli/<bin>.js …` */
export function start(
  bin: string,
  args: readonly string[],
  options: RunOptions = {},
): RunningCommand {
  return new RunningCommand(process.execPath, [`dist/cli/${bin}.js`, ...args], options);
}

export async function run(
  bin: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const command = start(bin, args, options);
  if (options.input !== undefined) command.child.stdin!.write(options.input);
  command.child.stdin!.end();
  return command.untilExit();
}
