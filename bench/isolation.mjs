// Faults never spread: two flows (taildir → file channel → file_roll) in one process. Flow b gets a dead,
// stuck or erroring peer or a full disk and is left with its backlog; then flow a moves its lines. Its
// rate beside that of the same process with nothing wrong, in alternate runs; every line of a is counted.
// Prints a JSON line a run and one with the ratios of the medians; exits with 1 below 0.95. BENCH_LINES,
// BENCH_RUNS.
import { spawnSync } from 'node:child_process';
import { copyFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { accessLinesFile } from './lib/access-lines.mjs';
import { bytesIn, median } from './lib/measure.mjs';
import {
  kill,
  makeWorkFolder,
  removeWorkFolder,
  sleep,
  startProcess,
  tailraceCommand,
} from './lib/process.mjs';

const lines = Number(process.env.BENCH_LINES ?? 1_000_000);
const runs = Number(process.env.BENCH_RUNS ?? 5);
const goal = 0.95;
const limitMs = 120_000;
const batchSize = 5_000;
const troubledLines = 100_000;
const diskBytes = 8 << 20;

const files = (out) =>
  `{ type: file_roll, sink.directory: '${out}', sink.rollInterval: 0, sink.batchSize: ${batchSize}, channel: c }`;
const avro = (port) =>
  `{ type: avro, hostname: 127.0.0.1, port: ${port}, batch-size: 1000, request-timeout: 20000, channel: c }`;

/** What is wrong with flow b: its sink, and what the process is started in. */
const troubles = {
  none: ({ root }) => ({ sink: files(`${root}/out`) }),
  'dead peer': () => ({ sink: avro(1) }),
  'stuck peer': ({ silent }) => ({ sink: avro(silent) }),
  'erroring peer': ({ broken }) => ({ sink: avro(broken) }),
  'full disk': ({ root }) => ({ sink: files(`${root}/out`), disk: root }),
};

function pipeline(work, root, sink) {
  const file = join(work, 'agents.yaml');
  const flow = (name, at, capacity, its) => `
  ${name}:
    sources: { r: { type: taildir, filegroups: { main: ${name}/.*log }, batchSize: ${batchSize}, channels: [c] } }
    channels: { c: { type: file, capacity: ${capacity}, checkpointDir: ${at}/checkpoint, dataDirs: [${at}/data] } }
    sinks: { k: ${its} }`;
  writeFileSync(
    file,
    `dataDir: data\nagents:${flow('a', `${work}/roomy`, 1_000_000, files(`${work}/out`))}${flow('b', root, 50_000, sink)}\n`,
  );
  return file;
}

const inNamespace = ['unshare', '--mount', 'sh', '-c'];

function startPipeline(file, disk) {
  const command = tailraceCommand('up', '--conf', file);
  const mounted = `mount -t tmpfs -o size=${diskBytes} tmpfs ${disk} && mkdir ${disk}/out && exec ${command.join(' ')}`;
  const started = disk === undefined ? command : [...inNamespace, mounted];
  const { child, exited } = startProcess(started, ['ignore', 'pipe', 'pipe']);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += text));
  return { child, exited, log: () => log };
}

async function until(condition, what, running) {
  const startMs = performance.now();
  while (!condition()) {
    const isOver = running.child.exitCode !== null || performance.now() - startMs > limitMs;
    if (isOver) throw new Error(`isolation: waited in vain until ${what}:\n${running.log()}`);
    await sleep(5);
  }
}

/** Lines a second of flow a, while b is in trouble. */
async function rateBeside(name, peers) {
  const work = makeWorkFolder('a', 'b', 'out', 'root/out', 'roomy');
  const root = join(work, 'root');
  const { sink, disk } = troubles[name]({ root, ...peers });
  const running = startPipeline(pipeline(work, root, sink), disk);
  try {
    await until(() => /is running/.test(running.log()), 'it runs', running);
    copyFileSync(accessLinesFile(troubledLines), join(work, 'b/access.log'));
    const troubled = statSync(join(work, 'b/access.log')).size;
    const isSettled =
      name === 'none'
        ? () => bytesIn(join(root, 'out')) === troubled
        : () => /\(b\.\w+\) \[(WARN|ERROR)\]/.test(running.log());
    // A peer that never answers is not reported before its request has timed out.
    if (name !== 'stuck peer') await until(isSettled, `flow b shows: ${name}`, running);
    await sleep(1_000);
    const input = accessLinesFile(lines);
    const { size } = statSync(input);
    const startMs = performance.now();
    copyFileSync(input, join(work, 'a/access.log'));
    await until(() => bytesIn(join(work, 'out')) >= size, 'flow a is through', running);
    const seconds = (performance.now() - startMs) / 1_000;
    if (bytesIn(join(work, 'out')) !== size) throw new Error(`${name}: flow a has too much`);
    return lines / seconds;
  } finally {
    await kill(running);
    removeWorkFolder(work);
  }
}

function listen(accept) {
  return new Promise((resolve) => {
    const server = createServer(accept).listen(0, '127.0.0.1', () => resolve(server));
  });
}

const probe = [...inNamespace, 'mount -t tmpfs tmpfs /mnt'];
if (spawnSync(probe[0], probe.slice(1)).status !== 0) {
  console.error('isolation: a full disk needs a mount (unshare --mount): run it as root');
  process.exit(1);
}
const servers = [
  await listen((socket) => socket.on('error', () => {}).resume()),
  await listen((socket) => socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n')),
];
const [silent, broken] = servers.map((server) => server.address().port);
const rates = Object.fromEntries(Object.keys(troubles).map((name) => [name, []]));
for (let run = 0; run < runs; run++)
  for (const name of Object.keys(troubles)) {
    const rate = await rateBeside(name, { silent, broken });
    rates[name].push(rate);
    const linesPerSecond = Math.round(rate);
    console.log(JSON.stringify({ bench: 'isolation', flowB: name, lines, linesPerSecond }));
  }
const healthy = median(rates.none);
const ratios = Object.fromEntries(
  Object.entries(rates).map(([name, each]) => [name, Number((median(each) / healthy).toFixed(3))]),
);
console.log(JSON.stringify({ bench: 'isolation', lines, runs, ratios, goal }));
if (Object.values(ratios).some((ratio) => ratio < goal)) process.exitCode = 1;
for (const server of servers) server.close();
process.exit();
