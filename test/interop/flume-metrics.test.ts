/* What Flume 1.11 and ours tell of the same agent at /metrics: the same keys, and the same counts. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { FlumeMetrics } from '#src/metrics/flume-json.js';
import { flumeTwins, type Twin, type TwinPlace } from '../support/flume-twins.js';
import { exchange } from '../support/http-client.js';
import { eventually } from '../support/until.js';

const lines = (count: number): string => `${Array.from({ length: count }).join('line\n')}line\n`;

test("Flume's metrics are ours, and so are their values where nothing depends on time", async (t) => {
  const twins = await flumeTwins(t, {
    directories: ['spool', 'logs', 'out'],
    portCount: 6,
    config: (place) => {
      writeFileSync(join(place.directory, 'spool/s.txt'), lines(50));
      writeFileSync(join(place.directory, 'logs/l.log'), lines(40));
      return configuration(place);
    },
    systemProperties: ({ ports }) => [
      '-Dflume.monitoring.type=http',
      `-Dflume.monitoring.port=${ports[5]}`,
    ],
  });
  for (const twin of twins) {
    const delivered = async () =>
      (await metricsOf(twin))?.['SINK.roll']?.['EventDrainSuccessCount'];
    await eventually(async () => (await delivered()) === '120', `${twin.name} is done`);
  }
  const compareNow = async (): Promise<void> => {
    const [theirs, ours] = await Promise.all(twins.map(metricsOf));
    assert.ok(theirs && ours);
    compare(theirs, ours);
  };
  // A part of Flume may start after others are done, and count what it has put after it was taken.
  const areEqual = (): Promise<boolean> =>
    compareNow().then(
      () => true,
      () => false,
    );
  await eventually(areEqual, 'both tell the same').catch(() => {});
  await compareNow();

  const answers = await Promise.all(twins.map(answersOf));
  assert.deepEqual(answers[1], answers[0]);
});

function compare(theirs: FlumeMetrics, ours: FlumeMetrics): void {
  const missing = Object.entries(theirs).flatMap(([component, values]) =>
    Object.keys(values)
      .filter((name) => ours[component]?.[name] === undefined)
      .map((name) => `${component} ${name}`),
  );
  assert.deepEqual(missing, []);
  const own = Object.keys(ours).filter((component) => !(component in theirs));
  assert.deepEqual(own, ['SOURCE.netcat', 'SINK.null', 'SINK.log']);
  for (const component of ['spool', 'tail', 'tcp', 'udp', 'multi', 'http', 'avro'])
    assert.deepEqual(
      shared(ours, theirs, `SOURCE.${component}`),
      countsOf(theirs, `SOURCE.${component}`),
    );
  for (const name of ['EventReceivedCount', 'EventAcceptedCount'])
    assert.equal(ours['SOURCE.exec']![name], theirs['SOURCE.exec']![name]);
  for (const name of Object.keys(countsOf(theirs, 'CHANNEL.c')))
    if (name !== 'EventTakeAttemptCount')
      assert.equal(ours['CHANNEL.c']![name], theirs['CHANNEL.c']![name], name);
}

/** Without what is a time. */
function countsOf(metrics: FlumeMetrics, component: string): Record<string, string> {
  const { StartTime: _, ...counts } = metrics[component]!;
  return counts;
}

function shared(ours: FlumeMetrics, theirs: FlumeMetrics, component: string): object {
  const names = Object.keys(countsOf(theirs, component));
  return Object.fromEntries(names.map((name) => [name, ours[component]![name]]));
}

async function metricsOf({ ports }: Twin): Promise<FlumeMetrics | undefined> {
  const sent = { method: 'GET', path: '/metrics' };
  const answer = await exchange(ports[5]!, sent).catch(() => undefined);
  return answer && (JSON.parse(answer.text) as FlumeMetrics);
}

async function answersOf({ ports }: Twin): Promise<unknown[]> {
  const requests = [
    ['GET', '/'],
    ['GET', '/metrics?x'],
    ['GET', '/metrics/'],
    ['GET', '/other'],
    ['POST', '/metrics'],
    ['HEAD', '/metrics'],
    ['OPTIONS', '/metrics'],
  ] as const;
  const answers: unknown[] = [];
  for (const [method, path] of requests) {
    const { status, contentType } = await exchange(ports[5]!, { method, path });
    answers.push([method, path, status, status === 200 ? contentType : undefined]);
  }
  return answers;
}

function configuration({ directory, ports }: TwinPlace): string {
  const listening = (name: string, type: string, port: number): string => `
a.sources.${name}.type = ${type}
a.sources.${name}.bind = 127.0.0.1
a.sources.${name}.port = ${port}
a.sources.${name}.channels = c
`;
  const syslog = (name: string, type: string, port: string): string => `
a.sources.${name}.type = ${type}
a.sources.${name}.host = 127.0.0.1
a.sources.${name}.${port}
a.sources.${name}.channels = c
`;
  const idleSinks = ['avro', 'null', 'log', 'post'];
  return `
dataDir = ${directory}/data
a.sources = avro exec tcp udp multi spool tail http netcat
a.channels = c f
a.sinks = roll ${idleSinks.join(' ')}
${listening('avro', 'avro', ports[0]!)}
${listening('http', 'http', ports[1]!)}
${listening('netcat', 'netcat', ports[2]!)}
${syslog('tcp', 'syslogtcp', `port = ${ports[3]}`)}
${syslog('udp', 'syslogudp', `port = ${ports[3]}`)}
${syslog('multi', 'multiport_syslogtcp', `ports = ${ports[4]}`)}
a.sources.exec.type = exec
a.sources.exec.command = seq 1 30
a.sources.exec.channels = c
a.sources.spool.type = spooldir
a.sources.spool.spoolDir = ${directory}/spool
a.sources.spool.channels = c
a.sources.tail.type = TAILDIR
a.sources.tail.filegroups = g
a.sources.tail.filegroups.g = ${directory}/logs/.*
a.sources.tail.positionFile = ${directory}/positions.json
a.sources.tail.channels = c
a.channels.c.type = memory
a.channels.c.capacity = 1000
a.channels.f.type = file
a.channels.f.checkpointDir = ${directory}/checkpoint
a.channels.f.dataDirs = ${directory}/log
a.sinks.roll.type = file_roll
a.sinks.roll.sink.directory = ${directory}/out
a.sinks.roll.sink.rollInterval = 0
a.sinks.roll.channel = c
a.sinks.avro.type = avro
a.sinks.avro.hostname = 127.0.0.1
a.sinks.avro.port = 1
a.sinks.null.type = null
a.sinks.log.type = logger
a.sinks.post.type = http
a.sinks.post.endpoint = http://127.0.0.1:1/
${idleSinks.map((name) => `a.sinks.${name}.channel = f`).join('\n')}
`;
}
