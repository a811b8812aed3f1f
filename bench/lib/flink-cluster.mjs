// The real Flink 2.2 as its scripts start it: a JobManager of 1,600 MiB and a TaskManager of 1,728 MiB, each
// with the heap and the other limits that those scripts work out, on ports of their own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '../../dist-test/support/free-port.js';
import { debianProgram, mavenLibraries } from '../../dist-test/support/peers.js';
import { costOf } from './measure.mjs';
import { sleep, startProcess } from './process.mjs';

const limitMs = 80_000;
const packages = [
  'java.lang',
  'java.net',
  'java.nio',
  'java.util',
  'java.util.concurrent',
  'java.time',
];
const opened = packages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
const quiet = '-Dorg.slf4j.simpleLogger.defaultLogLevel=error';

const settings = ([rpc, rest, blob], work) => `jobmanager.rpc.address: 127.0.0.1
jobmanager.rpc.port: ${rpc}
jobmanager.bind-host: 127.0.0.1
jobmanager.memory.process.size: 1600m
rest.address: 127.0.0.1
rest.bind-address: 127.0.0.1
rest.port: ${rest}
blob.server.port: ${blob}
taskmanager.host: 127.0.0.1
taskmanager.bind-host: 127.0.0.1
taskmanager.numberOfTaskSlots: 1
taskmanager.cpu.cores: 1.0
taskmanager.memory.framework.heap.size: 128m
taskmanager.memory.framework.off-heap.size: 128m
taskmanager.memory.task.heap.size: 402653174b
taskmanager.memory.task.off-heap.size: 0b
taskmanager.memory.network.min: 134217730b
taskmanager.memory.network.max: 134217730b
taskmanager.memory.managed.size: 536870920b
taskmanager.memory.jvm-metaspace.size: 256m
taskmanager.memory.jvm-overhead.min: 192m
taskmanager.memory.jvm-overhead.max: 192m
io.tmp.dirs: ${work}
`;

export class FlinkCluster {
  #work;
  #libraries;
  #jar;
  #manager;
  #worker;
  #workerOutput;

  /** Resolves when it takes jobs; they are the class `job` of the Java source given. */
  static async start(work, source, job) {
    const cluster = new FlinkCluster();
    mkdirSync(join(work, 'classes'), { recursive: true });
    cluster.#work = work;
    cluster.#libraries = join(mavenLibraries('flink-job-peer', 'tailrace-flink-job-2.2.0'), '*');
    cluster.#jar = join(work, 'job.jar');
    const classes = join(work, 'classes');
    const javac = debianProgram('javac', 'default-jdk-headless');
    execFileSync(javac, ['-nowarn', '-d', classes, '-cp', cluster.#libraries, source]);
    execFileSync('jar', ['cfe', cluster.#jar, job, '-C', classes, '.']);
    const ports = await freePorts(3);
    writeFileSync(join(work, 'config.yaml'), settings(ports, work));
    const runtime = 'org.apache.flink.runtime';
    cluster.#manager = cluster.#java(
      ['-Xms1g', '-Xmx1g', '-XX:MaxMetaspaceSize=256m'],
      [`${runtime}.entrypoint.StandaloneSessionClusterEntrypoint`],
      join(work, 'manager.out'),
    );
    cluster.#workerOutput = join(work, 'worker.out');
    cluster.#worker = cluster.#java(
      ['-Xms536870902', '-Xmx536870902', '-XX:MaxDirectMemorySize=268435458'],
      [`${runtime}.taskexecutor.TaskManagerRunner`],
      cluster.#workerOutput,
    );
    try {
      await cluster.#untilReady(`http://127.0.0.1:${ports[1]}/overview`);
      return cluster;
    } catch (error) {
      await cluster.stop();
      throw error;
    }
  }

  /**
   * Runs the job; seconds by Flink's own clock, from its start in the cluster to its end. CPU is that of the
   * cluster alone.
   */
  run(...args) {
    const before = readFileSync(this.#workerOutput, 'utf8').length;
    const { cpuSeconds } = this.cost;
    const client = ['-Xmx512m', quiet, ...opened, '-cp', this.#libraries];
    const call = ['org.apache.flink.client.cli.CliFrontend', 'run', this.#jar, ...args];
    const env = { ...process.env, FLINK_CONF_DIR: this.#work };
    const output = execFileSync('java', [...client, ...call], { env, encoding: 'utf8' });
    const printed = readFileSync(this.#workerOutput, 'utf8').slice(before);
    const rows = Array.from(printed.matchAll(/^row> (.*)$/gm), ([, row]) => row).toSorted();
    return {
      seconds: Number(/^net (\d+)$/m.exec(output)[1]) / 1000,
      cpuSeconds: this.cost.cpuSeconds - cpuSeconds,
      rows,
    };
  }

  /** Of both processes together. */
  get cost() {
    const [manager, worker] = [this.#manager, this.#worker].map(({ child }) => costOf(child.pid));
    return {
      rssMiB: manager.rssMiB + worker.rssMiB,
      cpuSeconds: manager.cpuSeconds + worker.cpuSeconds,
    };
  }

  async stop() {
    for (const { child, exited } of [this.#worker, this.#manager]) {
      child.kill('SIGTERM');
      await exited;
    }
  }

  #java(limits, call, output) {
    const file = openSync(output, 'w');
    const args = [...limits, ...opened, quiet, '-cp', this.#libraries, ...call];
    return startProcess(['java', ...args, '--configDir', this.#work], ['ignore', file, file]);
  }

  async #untilReady(url) {
    const deadlineMs = performance.now() + limitMs;
    const isReady = async () => (await (await fetch(url)).json())['slots-available'] === 1;
    while (!(await isReady().catch(() => false))) {
      if (performance.now() < deadlineMs) await sleep(200);
      else throw new Error(`Flink was not ready in ${limitMs / 1000} s: see ${this.#workerOutput}`);
    }
  }
}
