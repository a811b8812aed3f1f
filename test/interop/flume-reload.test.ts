/** A changed file, picked up by a real Flume 1.11 and by ours. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { flumeTwins, type Twin, type TwinPlace } from '../support/flume-twins.js';
import { NetcatClient } from '../support/netcat-client.js';

const betweenLinesMs = 300;

/** Whatever begins with `old` begins with `word` behind the interceptor. */
function config({ directory, ports: [netcat, nobody] }: TwinPlace, word: string): string {
  const sink =
    word === 'first'
      ? ['type = avro', 'hostname = 127.0.0.1', `port = ${nobody}`]
      : [
          'type = file_roll',
          `sink.directory = ${directory}/out`,
          'sink.rollInterval = 0',
          'sink.batchSize = 1',
        ];
  const lines = [
    'sources = r1',
    'channels = c1',
    'sinks = k1',
    'sources.r1.type = netcat',
    'sources.r1.bind = 127.0.0.1',
    `sources.r1.port = ${netcat}`,
    'sources.r1.channels = c1',
    'sources.r1.interceptors = i1',
    'sources.r1.interceptors.i1.type = search_replace',
    'sources.r1.interceptors.i1.searchPattern = ^old',
    `sources.r1.interceptors.i1.replaceString = ${word}`,
    'channels.c1.type = memory',
    'sinks.k1.channel = c1',
    ...sink.map((option) => `sinks.k1.${option}`),
  ];
  return lines.map((line) => `a.${line}\n`).join('');
}

/** Over a connection of its own: Flume's old source goes on serving those that are open. */
async function send({ ports }: Twin, line: string): Promise<void> {
  const client = new NetcatClient(ports[0]!);
  await client.send(line);
  client.close();
}

function outputOf({ directory }: Twin): string[] {
  const out = join(directory, 'out');
  const texts = readdirSync(out)
    .filter((name) => !name.startsWith('.'))
    .map((name) => readFileSync(join(out, name), 'utf8'));
  return texts.join('').split('\n').slice(0, -1);
}

test('what waits in memory goes on with the changed sink, and what comes then with the changed interceptor', async (t) => {
  const twins = await flumeTwins(t, {
    directories: ['out'],
    portCount: 2,
    config: (place) => config(place, 'first'),
    options: ['--poll-interval', '1'],
  });
  const outputs = twins.map(async (twin) => {
    for (const line of ['old 1', 'old 2', 'old 3']) await send(twin, line);
    await pause(1_100); // Flume looks whether the time of the file is newer
    // Whole, or Flume might read the half of it, and with it the time of all.
    const file = join(twin.directory, 'a.properties');
    writeFileSync(`${file}.new`, config(twin, 'second'));
    renameSync(`${file}.new`, file);
    const startMs = performance.now();
    while (!outputOf(twin).some((line) => line.startsWith('second'))) {
      assert.ok(performance.now() - startMs < 120_000, `${twin.name}: ${twin.agent.stdout}`);
      await send(twin, 'old probe');
      await pause(betweenLinesMs);
    }
    t.diagnostic(`${twin.name}: in effect after ${Math.round(performance.now() - startMs)} ms`);
    // How many probes come before the change is a matter of time.
    return outputOf(twin).filter((line, i, all) => line !== all[i - 1] && line !== 'first probe');
  });
  const [flume, ours] = await Promise.all(outputs);
  assert.deepEqual(flume, ['first 1', 'first 2', 'first 3', 'second probe']);
  assert.deepEqual(ours, flume);
});
