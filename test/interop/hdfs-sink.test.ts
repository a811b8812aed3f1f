/**
 * The hdfs sink as users of Flume run it, from .properties files: what is on a real HDFS in the end,
 * under which names, and as Hadoop's own classes read it.
 */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import type { PipelineStatus } from '#src/core/status.js';
import { agentMetrics } from '../support/agent-metrics.js';
import { start } from '../support/command-line.js';
import { cleanUpOfFile } from '../support/file-clean-up.js';
import {
  deadLettersOf,
  netcatToMemory,
  sendLines,
  startFlumeAgent,
} from '../support/flume-agent.js';
import { freePorts } from '../support/free-port.js';
import { assertReadBack, hdfsFormats, type WrittenFile } from '../support/hdfs-formats.js';
import { filesBelow, linesBelow, untilLines } from '../support/hdfs-output.js';
import { HdfsPeer } from '../support/hdfs-peer.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const modes = ['append', 'file'] as const;
const root = '/user/flume';

const cleanUp = cleanUpOfFile();
let started: Promise<HdfsPeer> | undefined;

function hdfsOf(): Promise<HdfsPeer> {
  return (started ??= HdfsPeer.start(cleanUp));
}

/** Sink `k1` into text files of a folder, which stay open while nothing else is asked for. */
function textSink(hdfs: HdfsPeer, path: string, ...options: readonly string[]): string[] {
  const [address] = hdfs.rpcAddresses;
  return [
    'a1.sinks.k1.type = hdfs',
    'a1.sinks.k1.channel = c1',
    `a1.sinks.k1.hdfs.path = hdfs://${address}${path}`,
    `a1.sinks.k1.hdfs.webhdfsPort = ${webPort(hdfs)}`,
    ...['hdfs.user = flume', 'hdfs.fileType = DataStream', 'hdfs.rollSize = 0', ...options].map(
      (option) => `a1.sinks.k1.${option}`,
    ),
  ];
}

function webPort({ namenodes }: HdfsPeer): string {
  return namenodes[0]!.split(':')[1]!;
}

/** An interceptor that makes headers of groups of a line. */
function headersFrom(pattern: string, ...names: readonly string[]): string[] {
  const interceptor = 'a1.sources.r1.interceptors.i1';
  return [
    'a1.sources.r1.interceptors = i1',
    `${interceptor}.type = regex_extractor`,
    `${interceptor}.regex = ${pattern}`,
    `${interceptor}.serializers = ${names.join(' ')}`,
    ...names.map((name) => `${interceptor}.serializers.${name}.name = ${name}`),
  ];
}

function monitoringAt(port: number): string[] {
  return ['-Dflume.monitoring.type=http', `-Dflume.monitoring.port=${port}`];
}

function numbered(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => `line ${from + i} of the log, with an ü`);
}

const namesBelow = async (hdfs: HdfsPeer, folder: string): Promise<string[]> =>
  (await filesBelow(hdfs, folder)).map((path) => path.slice(folder.length + 1));

test("lines of netcat can be read at once, in files with Flume's names", async (t) => {
  const hdfs = await hdfsOf();
  const folder = `${root}/netcat`;
  const sink = textSink(hdfs, folder, 'hdfs.filePrefix = web', 'hdfs.inUsePrefix = _');
  const [port] = (await freePorts(1)) as [number];
  const fromMs = Date.now();
  const agent = await startFlumeAgent(
    t,
    [
      ...netcatToMemory,
      // Without it, the user is Hadoop's.
      ...sink.filter((line) => !line.includes('hdfs.user')),
      'a1.sinks.k1.hdfs.fileSuffix = .log',
    ],
    { args: monitoringAt(port), env: { HADOOP_USER_NAME: 'flume' } },
  );
  const lines = numbered(25);
  await sendLines(agent, lines);
  await untilLines(hdfs, folder, lines.length);
  const toMs = Date.now();

  const finished = /^web\.(\d+)\.log$/;
  // The default of hdfs.rollCount is 10.
  await eventually(
    async () => (await namesBelow(hdfs, folder)).filter((name) => finished.test(name)).length === 2,
    'two files are full',
  );
  const names = await namesBelow(hdfs, folder);
  const counter = Number(finished.exec(names.find((name) => finished.test(name))!)![1]);
  assert.ok(fromMs < counter && counter <= toMs + 1, `${fromMs} < ${counter} <= ${toMs} + 1`);
  const inUse = `_web.${counter + 2}.log.tmp`;
  assert.deepEqual(names, [inUse, `web.${counter}.log`, `web.${counter + 1}.log`]);
  // A reader sees lines before the sink knows that they are there.
  let metrics: Readonly<Record<string, string>> = {};
  await eventually(async () => {
    metrics = await agentMetrics(port, 'SINK.k1');
    return metrics['EventDrainSuccessCount'] === '25';
  }, 'the sink has counted its events');
  assert.equal(metrics['OpenFileCount'], '1');
  assert.notEqual(metrics['BatchUnderflowCount'], '0');
  assert.equal((await agent.process.end()).code, 143);
  const expected = [0, 1, 2].map((i) => `web.${counter + i}.log`);
  assert.deepEqual(await namesBelow(hdfs, folder), expected);
  assert.deepEqual(await linesBelow(hdfs, folder), lines);
});

for (const mode of modes)
  test(`tail -F goes into daily folders through a file channel (${mode})`, async (t) => {
    const hdfs = await hdfsOf();
    const directory = temporaryDirectory(t);
    const log = join(directory, 'access.log');
    const lines = numbered(12);
    writeFileSync(log, lines.map((line) => `${line}\n`).join(''));
    const folder = `${root}/daily-${mode}`;
    const days = [today()];
    const agent = await startFlumeAgent(t, [
      'a1.sources = r1',
      'a1.channels = c1',
      'a1.sinks = k1',
      'a1.sources.r1.type = exec',
      // A second agent on the same log goes on behind the first one's lines.
      `a1.sources.r1.command = tail -n +1 -F ${log}`,
      'a1.sources.r1.channels = c1',
      'a1.sources.r1.interceptors = i1',
      'a1.sources.r1.interceptors.i1.type = timestamp',
      'a1.channels.c1.type = file',
      `a1.channels.c1.checkpointDir = ${directory}/checkpoint`,
      `a1.channels.c1.dataDirs = ${directory}/data`,
      ...textSink(hdfs, `${folder}/%Y-%m-%d`, 'hdfs.timeZone = UTC', 'hdfs.batchSize = 5').map(
        (line) => line.replace('type = hdfs', 'type = org.apache.flume.sink.hdfs.HDFSEventSink'),
      ),
      'a1.sinks.k1.hdfs.rollInterval = 3600',
      'a1.sinks.k1.hdfs.rollCount = 0',
      'a1.sinks.k1.hdfs.idleTimeout = 1',
      `a1.sinks.k1.hdfs.delivery = ${mode}`,
    ]);
    await untilLines(hdfs, folder, lines.length);
    const later = numbered(7, lines.length);
    appendFileSync(log, later.map((line) => `${line}\n`).join(''));
    await untilLines(hdfs, folder, lines.length + later.length);
    assert.equal((await agent.process.end()).code, 143);
    days.push(today());
    const paths = await filesBelow(hdfs, folder);
    const pattern = mode === 'append' ? /^FlumeData\.\d{13}$/ : /^FlumeData\.\w{8}-\d+-\d+-\d+$/;
    for (const path of paths) {
      const [day, name] = path.slice(folder.length + 1).split('/');
      assert.ok(days.includes(day!), path);
      assert.match(name!, pattern);
    }
    const all = [...lines, ...later];
    assert.deepEqual((await linesBelow(hdfs, folder)).toSorted(), all.toSorted());
  });

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

test("each type of file is as Hadoop's own readers expect it, in both modes", async (t) => {
  const hdfs = await hdfsOf();
  const directory = temporaryDirectory(t);
  const log = join(directory, 'access.log');
  const perFile = 150;
  const lines = numbered(2 * perFile);
  writeFileSync(log, lines.map((line) => `${line}\n`).join(''));
  const headers = { host: 'web1', timestamp: String(Date.UTC(2026, 6, 5)) };
  const flows = modes.flatMap((mode) =>
    hdfsFormats.map((format) => ({ mode, format, folder: `${root}/${mode}/${format.name}` })),
  );
  const channels = flows.map((_, i) => `c${i}`).join(' ');
  const sinkOptions = (mode: string, folder: string): string[] => [
    'type = hdfs',
    `hdfs.path = webhdfs://${hdfs.namenodes[0]}${folder}`,
    'hdfs.user = flume',
    `hdfs.delivery = ${mode}`,
    'hdfs.batchSize = 40',
    'hdfs.rollInterval = 0',
    'hdfs.rollSize = 0',
    `hdfs.rollCount = ${perFile}`,
  ];
  const agent = await startFlumeAgent(t, [
    'a1.sources = r1',
    `a1.channels = ${channels}`,
    `a1.sinks = ${channels.replaceAll('c', 'k')}`,
    'a1.sources.r1.type = exec',
    `a1.sources.r1.command = cat ${log}`,
    `a1.sources.r1.channels = ${channels}`,
    `a1.sources.r1.interceptors = ${Object.keys(headers).join(' ')}`,
    ...Object.entries(headers).flatMap(([key, value]) =>
      ['type = static', `key = ${key}`, `value = ${value}`].map(
        (option) => `a1.sources.r1.interceptors.${key}.${option}`,
      ),
    ),
    ...flows.flatMap(({ mode, format, folder }, i) => [
      `a1.channels.c${i}.type = memory`,
      `a1.channels.c${i}.capacity = 1000`,
      `a1.sinks.k${i}.channel = c${i}`,
      ...[...sinkOptions(mode, folder), ...format.options].map(
        (option) => `a1.sinks.k${i}.${option}`,
      ),
    ]),
  ]);
  const finished = async (folder: string): Promise<string[]> =>
    (await filesBelow(hdfs, folder)).filter((path) => !path.endsWith('.tmp'));
  for (const { folder } of flows)
    await eventually(
      async () => (await finished(folder)).length === 2,
      `two files of ${folder} are full: ${agent.process.stderr}`,
    );
  assert.equal((await agent.process.end()).code, 143);

  const files: WrittenFile[] = [];
  for (const { format, folder } of flows) {
    const paths = (await finished(folder)).toSorted((a, b) => orderOf(a) - orderOf(b));
    for (const [i, path] of paths.entries()) {
      const name = new RegExp(`^FlumeData\\.[0-9a-f-]+${format.extension}$`);
      assert.match(basename(path), name);
      const bodies = lines.slice(i * perFile, (i + 1) * perFile);
      files.push({ path, format, events: { headers, bodies } });
    }
  }
  await assertReadBack(hdfs, files, directory);
});

/** The counter of a file, or its last sequence. */
function orderOf(path: string): number {
  return Number(/[.-](\d+)(?:\.\w+)?$/.exec(path)![1]);
}

for (const mode of modes)
  test(`an event without a timestamp is a dead letter, and the others go on (${mode})`, async (t) => {
    const hdfs = await hdfsOf();
    const folder = `${root}/undated-${mode}`;
    const agent = await startFlumeAgent(t, [
      ...netcatToMemory,
      ...headersFrom('^(\\\\d{13}) ', 'timestamp'),
      ...textSink(hdfs, `${folder}/%Y/%m`, 'hdfs.timeZone = UTC', 'hdfs.idleTimeout = 1'),
      `a1.sinks.k1.hdfs.delivery = ${mode}`,
    ]);
    const dated = [2024, 2025].map((year) => `${Date.UTC(year, 4, 17)} in ${year}`);
    await sendLines(agent, [dated[0]!, 'no time at all', dated[1]!]);
    await untilLines(hdfs, folder, dated.length);
    await agent.process.end();
    const folders = (await filesBelow(hdfs, folder)).map((path) => path.slice(folder.length, -1));
    assert.deepEqual(
      folders.map((path) => path.slice(0, 8)),
      ['/2024/05', '/2025/05'],
    );
    assert.deepEqual(await linesBelow(hdfs, folder), dated);
    const [letter, ...others] = await deadLettersOf(agent);
    assert.deepEqual(others, []);
    assert.equal(letter!.body, 'no time at all');
    assert.match(letter!.reason, /Expected timestamp in the Flume event headers, but it was null/);
  });

test('with --lenient an event without a timestamp stops the sink, as in Flume', async (t) => {
  const hdfs = await hdfsOf();
  const folder = `${root}/lenient`;
  const [port] = (await freePorts(1)) as [number];
  const agent = await startFlumeAgent(t, [...netcatToMemory, ...textSink(hdfs, `${folder}/%Y`)], {
    args: ['--lenient', ...monitoringAt(port)],
  });
  await sendLines(agent, numbered(3));
  await agent.process.untilOutput(/Expected timestamp in the Flume event headers, but it was null/);
  const triedAgain = async (): Promise<boolean> =>
    Number((await agentMetrics(port, 'SINK.k1'))['EventWriteFail']) >= 2;
  await eventually(triedAgain, 'it is tried again');
  const { EventDrainSuccessCount } = await agentMetrics(port, 'SINK.k1');
  assert.equal(EventDrainSuccessCount, '0');
  assert.equal((await agentMetrics(port, 'CHANNEL.c1'))['ChannelSize'], '3');
  await agent.process.end();
  assert.deepEqual(await filesBelow(hdfs, folder), []);
  assert.deepEqual(await deadLettersOf(agent), []);
});

test('headers choose a folder below the path of the sink, and none outside of it', async (t) => {
  const hdfs = await hdfsOf();
  const folder = `${root}/hosts`;
  const agent = await startFlumeAgent(t, [
    ...netcatToMemory,
    ...headersFrom('^(\\\\S*) ', 'host'),
    ...textSink(hdfs, `${folder}/%{host}/logs`, 'hdfs.idleTimeout = 1'),
  ]);
  const hostile = ['..', '../../root', 'a/../../b', 'a//b', 'x:y', '.snapshot', 'a/./b'];
  const kept = ['web1', 'a/b', '/web2', '%2e%2e', 'über', 'a+b&op=DELETE?#'];
  const all = [...hostile, ...kept].map((host) => `${host} said so`);
  await sendLines(agent, all);
  await untilLines(hdfs, folder, kept.length);
  await agent.process.end();
  const hosts = (await filesBelow(hdfs, root))
    .map((path) => /^.*\/hosts\/(.*)\/logs\/FlumeData\.\d+$/.exec(path)?.[1])
    .filter((host) => host !== undefined);
  const expected = kept.map((host) => host.replace(/^\//, ''));
  assert.deepEqual(hosts.toSorted(), expected.toSorted());
  for (const path of await filesBelow(hdfs, '')) assert.match(path, /^\/user\/flume\//);
  const letters = await deadLettersOf(agent);
  assert.deepEqual(
    letters.map(({ body }) => body),
    hostile.map((host) => `${host} said so`),
  );
  for (const { reason } of letters)
    assert.match(reason, /header "host" is ".*; send it otherwise/s);
});

test('the page shows open files, batches, retries and the active namenode', async (t) => {
  const hdfs = await hdfsOf();
  const directory = temporaryDirectory(t);
  const [deadPort, pagePort] = (await freePorts(2)) as [number, number];
  mkdirSync(join(directory, 'logs'));
  const log = join(directory, 'logs/access.log');
  writeFileSync(log, 'first\nsecond\n');
  const file = join(directory, 'pipeline.yaml');
  writeFileSync(
    file,
    `dataDir: data
agents:
  a1:
    sources:
      r1: { type: taildir, filegroups: f, filegroups.f: '${directory}/logs/.*log', channels: c1 }
    channels:
      c1: { type: file }
    sinks:
      k1:
        type: hdfs
        channel: c1
        hdfs.path: hdfs://cluster${root}/page
        hdfs.namenodes: 127.0.0.1:${deadPort},${hdfs.namenodes[0]}
        hdfs.user: flume
dashboard: { listen: '127.0.0.1:${pagePort}' }
`,
  );
  const up = start('tailrace', ['up', '--conf', file, '--log-level', 'warn']);
  t.after(() => void up.child.kill('SIGKILL'));
  const [, url] = await up.untilOutput(/Page: (\S+)/);
  const sink = (): Promise<Readonly<Record<string, string>>> => agentMetrics(pagePort, 'SINK.k1');
  const untilWritten = (count: number): Promise<void> =>
    eventually(
      async () => (await sink())['EventDrainSuccessCount'] === String(count),
      `${count} events are on HDFS`,
    );
  await untilWritten(2);
  // A standby answers the first step of a CREATE, too: the second write shows who is active.
  appendFileSync(log, 'third\n');
  await untilWritten(3);
  const metrics = await sink();
  assert.equal(metrics['OpenFileCount'], '1');
  assert.ok(Number(metrics['BatchUnderflowCount']) >= 2);
  assert.ok(Number(metrics['CallRetryCount']) >= 1);
  const answer = await fetch(new URL('/api/status', url));
  const { agents } = (await answer.json()) as PipelineStatus;
  const shown = agents[0]!.components.find(({ kind }) => kind === 'sink')!;
  assert.deepEqual([shown.address, shown.state], [hdfs.namenodes[0], 'running']);
  assert.equal((await up.end()).code, 0);
  assert.equal(up.stderr, '');
});
