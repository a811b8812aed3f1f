import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { debianProgram } from './peers.js';

export interface JavaProcessOptions {
  readonly heap: string;
  readonly args: readonly string[];
  readonly classPath: readonly string[];
  /** Win over those for a quick start. */
  readonly options?: readonly string[];
}

/** What Java itself warns of would come between the lines of the output. */
export const warningsAside = ['-Xlog:disable', '-Xlog:all=warning:stderr'];

const interop = join('test', 'interop');
const logging = join(interop, 'hdfs-peer');

/** `test/interop/<peer>/<name>.java`. It answers in lines of JSON, and ends with this process. */
export class JavaProcess {
  readonly #name: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers: AsyncIterator<string>;

  constructor(peer: string, name: string, options: JavaProcessOptions) {
    // A source file is run as it is, which takes a JDK.
    debianProgram('javac', 'default-jdk-headless');
    const { heap, args, classPath, options: javaOptions = [] } = options;
    this.#name = name;
    const words = [
      ...warningsAside,
      `-Xmx${heap}`,
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1', // it starts in half the time
      '-Djava.net.preferIPv4Stack=true',
      `-Dlog4j.configuration=file:${join(logging, 'log4j.properties')}`,
      `-Djava.util.logging.config.file=${join(logging, 'logging.properties')}`,
      // Of two bindings of slf4j that one is taken which its folder lists first.
      '-Dorg.slf4j.simpleLogger.defaultLogLevel=off',
      ...javaOptions,
      '-cp',
      [logging, ...classPath].join(':'),
      join(interop, peer, `${name}.java`),
    ];
    this.#child = spawn('java', [...words, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
    process.on('exit', this.#end);
  }

  say(line: string): void {
    this.#child.stdin.write(`${line}\n`);
  }

  async answer(): Promise<object> {
    const { value, done } = await this.#answers.next();
    if (done === true) throw new Error(`${this.#name} has ended`);
    const answer = JSON.parse(value) as { error?: string };
    if (answer.error !== undefined) throw new Error(`${this.#name}: ${answer.error}`);
    return answer;
  }

  /** SIGSTOP: it takes connections, and says nothing. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    process.off('exit', this.#end);
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#end();
    await once(this.#child, 'exit');
  }

  readonly #end = (): void => void this.#child.kill('SIGKILL');
}
