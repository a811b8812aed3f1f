// A Kafka broker as a process, ours or the real one, and Kafka's own performance tools against it.
import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePorts } from '../../dist-test/support/free-port.js';
import { formatKafka } from '../../dist-test/support/kafka-node.js';
import { kafkaTool } from '../../dist-test/support/peers.js';
import { costOf } from './measure.mjs';
import { sleep, startProcess, tailraceCommand } from './process.mjs';

const limitMs = 120_000;
const { program: java, args: toolArgs } = kafkaTool();
const classPath = toolArgs.slice(toolArgs.indexOf('-cp'));
const quiet = '-Dorg.slf4j.simpleLogger.defaultLogLevel=error';

/** Of a broker on `port` with its data in `work`: the command line that starts it. */
export const tailrace = (work, port) =>
  tailraceCommand(
    'broker',
    `--listen=127.0.0.1:${port}`,
    `--data-dir=${join(work, 'tailrace')}`,
    '--log-level=warn',
  );

/** Apache Kafka 3.9 as its scripts start it: a heap of 1 GiB, G1. */
export const kafka = (work, port, controllerPort) => {
  const config = formatKafka([java, quiet, ...classPath], {
    directory: work,
    logDir: join(work, 'kafka'),
    controllerPort,
    properties: [
      `listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
      'listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      'group.initial.rebalance.delay.ms=0',
    ],
  });
  const heap = ['-Xms1g', '-Xmx1g', '-XX:+UseG1GC', '-XX:MaxGCPauseMillis=20'];
  return [java, ...heap, quiet, ...classPath, 'kafka.Kafka', config];
};

export class BrokerProcess {
  #process;
  #server;

  get address() {
    return this.#server;
  }

  /** Resolves when its port takes connections. */
  static async start(program, work) {
    const [port, controllerPort] = await freePorts(2);
    const command = program(work, port, controllerPort);
    const broker = new BrokerProcess();
    const startMs = performance.now();
    broker.#process = startProcess(command, ['ignore', 'ignore', 'ignore']);
    broker.#server = `127.0.0.1:${port}`;
    while (!(await accepts(port))) {
      if (performance.now() - startMs > limitMs) throw new Error(`${command[0]} does not start`);
      await sleep(5);
    }
    broker.secondsToPort = (performance.now() - startMs) / 1000;
    return broker;
  }

  get cost() {
    return costOf(this.#process.child.pid);
  }

  createTopic(topic, partitions) {
    const topicTool = ['--create', '--topic', topic, '--partitions', String(partitions)];
    this.#tool('org.apache.kafka.tools.TopicCommand', this.#bootstrap, ...topicTool);
  }

  /** Records a second, as the tool says. */
  produce(topic, records, recordBytes) {
    const work = ['--topic', topic, '--num-records', String(records)];
    const pace = ['--record-size', String(recordBytes), '--throughput', '-1'];
    const settings = ['--producer-props', `bootstrap.servers=${this.#server}`, 'acks=all'];
    const tool = 'org.apache.kafka.tools.ProducerPerformance';
    const output = this.#tool(tool, ...work, ...pace, ...settings);
    const last = output.trim().split('\n').at(-1);
    const [, sent, perSecond] = /^(\d+) records sent, ([\d.]+) records\/sec/.exec(last) ?? [];
    if (Number(sent) !== records) throw new Error(`sent ${sent} of ${records}: ${last}`);
    return Number(perSecond);
  }

  /** Records a second from the first fetch on: joining the group is left out. */
  consume(topic, records, group) {
    const work = [this.#bootstrap, '--topic', topic, '--messages', String(records)];
    const membership = ['--group', group, '--timeout', '20000'];
    const tool = 'org.apache.kafka.tools.ConsumerPerformance';
    const output = this.#tool(tool, ...work, ...membership);
    const fields = output.trim().split('\n').at(-1).split(', ');
    const [, , , , read, , , , , fetchedPerSecond] = fields.map(Number);
    if (!(read >= records)) throw new Error(`read ${read} of ${records}: ${fields}`);
    return fetchedPerSecond;
  }

  async stop() {
    this.#process.child.kill('SIGTERM');
    await this.#process.exited;
  }

  get #bootstrap() {
    return `--bootstrap-server=${this.#server}`;
  }

  #tool(name, ...args) {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: limitMs };
    return execFileSync(java, ['-Xmx512m', quiet, ...classPath, name, ...args], options);
  }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
