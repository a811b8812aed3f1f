// A Flume agent as a process, ours or the real one, on the same properties file: how it is started,
// what its metrics say, what it cost.
import { spawn } from 'node:child_process';
import { freePorts } from '../../dist-test/support/free-port.js';
import { costOf } from './measure.mjs';
import { sleep } from './process.mjs';

const limitMs = 120_000;
const pollMs = 10;

/** Without a port there is none: as an agent is started by hand. */
const monitoring = (port) =>
  port === undefined ? [] : ['-Dflume.monitoring.type=http', `-Dflume.monitoring.port=${port}`];

export const tailrace = (file, port) => ({
  command: process.execPath,
  args: [
    'dist/cli/agent-bin.js',
    ...monitoring(port),
    '--name=a1',
    '--log-level=error',
    `--conf=${file}`,
  ],
});

/** `tool` is real Flume's `java -cp …`; `heap` Java's limit, such as 512m. */
export const flume = (tool, heap) => (file, port) => ({
  command: tool.program,
  args: [
    `-Xmx${heap}`,
    ...monitoring(port),
    ...tool.args,
    'org.apache.flume.node.Application',
    '--no-reload-conf',
    '--name=a1',
    `--conf-file=${file}`,
  ],
});

export class Agent {
  #child;
  #closed;
  #isClosed = false;
  #metricsUrl;

  constructor({ command, args }, port, env = {}) {
    this.#child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.#closed = new Promise((resolve) => this.#child.once('close', resolve));
    void this.#closed.then(() => (this.#isClosed = true));
    this.#metricsUrl = `http://127.0.0.1:${port}/metrics`;
  }

  static async start(program, file, env) {
    const [port] = await freePorts(1);
    return new Agent(program(file, port), port, env);
  }

  get pid() {
    return this.#child.pid;
  }

  get cost() {
    return costOf(this.pid);
  }

  async until(condition, everyMs = pollMs) {
    const deadlineMs = performance.now() + limitMs;
    while (!(await condition())) {
      if (this.#isClosed) throw new Error('the agent ended before its output was complete');
      if (performance.now() > deadlineMs) throw new Error(`not done in ${limitMs / 1000} s`);
      await sleep(everyMs);
    }
  }

  /** A value of its metrics, such as ('SINK.k1', 'EventDrainSuccessCount'); NaN while it starts. */
  async metric(component, counter) {
    const metrics = await fetch(this.#metricsUrl).then(
      (answer) => answer.json(),
      () => undefined,
    );
    return Number(metrics?.[component]?.[counter]);
  }

  async stop() {
    this.#child.kill('SIGTERM');
    await this.#closed;
  }
}
