import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { channels } from '#src/channels/index.js';
import { loadConfig } from '#src/config/load-config.js';
import { formatProblem } from '#src/config/problems.js';
import { interceptors } from '#src/interceptors/index.js';
import { selectors } from '#src/selectors/index.js';
import { sinkProcessors } from '#src/sink-processors/index.js';
import { sinks } from '#src/sinks/index.js';
import { sources } from '#src/sources/index.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

type Test = Parameters<typeof temporaryDirectory>[0];

/** The problems of a Kafka source and a Kafka sink on one channel, with these lines more. */
async function problemsOf(t: Test, ...more: string[]): Promise<string[]> {
  const file = join(temporaryDirectory(t), 'f.properties');
  const lines = [
    'a1.sources = r1',
    'a1.channels = c1',
    'a1.sinks = k1',
    'a1.sources.r1.type = kafka',
    'a1.sources.r1.kafka.bootstrap.servers = one:9092, two:9092',
    'a1.sources.r1.kafka.topics = in',
    'a1.sources.r1.channels = c1',
    'a1.channels.c1.type = file',
    'a1.sinks.k1.type = kafka',
    'a1.sinks.k1.kafka.topic = out',
    'a1.sinks.k1.channel = c1',
    ...more,
  ];
  writeFileSync(file, lines.join('\n'));
  const tables = { sources, channels, sinks, interceptors, selectors, sinkProcessors };
  const request = { files: [file], lenient: false, tables, env: {}, sysProperties: {} };
  return (await loadConfig(request)).problems.map(formatProblem);
}

const sameCluster = 'a1.sinks.k1.kafka.bootstrap.servers = two:9092';

test('a Kafka sink that would write back to the topic of its source is warned of', async (t) => {
  const [warning, ...others] = await problemsOf(t, sameCluster);
  assert.match(
    warning!,
    /:9: warning: a1\.sinks\.k1: writes the events of source "r1" back .*allowTopicOverride = false/,
  );
  assert.deepEqual(others, []);
});

test('what breaks the loop, or a mirror to another cluster, is not warned of', async (t) => {
  for (const lines of [
    [sameCluster, 'a1.sinks.k1.allowTopicOverride = false'],
    [sameCluster, 'a1.sources.r1.setTopicHeader = false'],
    [sameCluster, 'a1.sources.r1.topicHeader = from'],
    ['a1.sinks.k1.kafka.bootstrap.servers = mirror:9092'],
  ])
    assert.deepEqual(await problemsOf(t, ...lines), []);
});

test("ZooKeeper is refused with what to write instead, and Flume 1.6's names are taken", async (t) => {
  const old = [
    'b.sources = r',
    'b.channels = c',
    'b.sinks = k',
    'b.sources.r.type = org.apache.flume.source.kafka.KafkaSource',
    'b.sources.r.topic = in',
    'b.sources.r.groupId = g',
    'b.sources.r.channels = c',
    'b.channels.c.type = file',
    'b.sinks.k.type = null',
    'b.sinks.k.channel = c',
  ];
  const problems = await problemsOf(
    t,
    ...old,
    sameCluster,
    'b.sources.r.zookeeperConnect = z:2181',
  );
  assert.ok(
    problems.some((problem) =>
      /b\.sources\.r\.zookeeperConnect: must be empty \(ZooKeeper is not asked/.test(problem),
    ),
    problems.join('\n'),
  );
  assert.ok(problems.some((problem) => /"kafka\.bootstrap\.servers".*is missing/.test(problem)));
  const servers = 'b.sources.r.kafka.bootstrap.servers = one:9092';
  const rest = await problemsOf(t, ...old, sameCluster, servers);
  assert.deepEqual(
    rest
      .filter((problem) => problem.includes(' b.'))
      .map((problem) => problem.split(': ').slice(2)),
    [
      ['b.sources.r.topic', 'is the older name of "kafka.topics"'],
      ['b.sources.r.groupId', 'is the older name of "kafka.consumer.group.id"'],
    ],
  );
});
