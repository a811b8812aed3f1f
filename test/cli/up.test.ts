import assert from 'node:assert/strict';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { run, start } from '../support/command-line.js';
import { freePorts } from '../support/free-port.js';
import { NetcatClient } from '../support/netcat-client.js';
import { queryFile } from '../support/query-file.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

test('a drain that waits for a destination ends when it is asked to', async (t) => {
  const directory = temporaryDirectory(t);
  const [port] = await freePorts(1);
  const file = join(directory, 'pipeline.yaml');
  const log = join(directory, 'access.log');
  writeFileSync(log, 'a line\n');
  writeFileSync(
    file,
    `agents:
  web1:
    sources:
      access: { type: taildir, filegroups: { main: ${log} }, channels: [buffer] }
    channels: { buffer: { type: memory } }
    sinks: { next: { type: avro, channel: buffer, hostname: 127.0.0.1, port: ${port} } }
`,
  );
  const command = start('tailrace', ['up', '--conf', file, '--drain']);
  t.after(() => void command.child.kill('SIGKILL'));
  await command.untilOutput(/ECONNREFUSED/);
  const { code, stderr } = await command.end('SIGTERM');
  assert.equal(code, 128 + 15);
  assert.match(stderr, /Stopped by SIGTERM before (everything had started|the drain was over)/);
});

test('a query that cannot be compiled is a configuration error, with its line', async (t) => {
  const file = queryFile(t, 'pth');
  const { code, stderr } = await run('tailrace', ['up', '--conf', file, '--drain']);
  assert.equal(code, 78);
  assert.match(stderr, new RegExp(`${file}:8: .*pth`));
});

test('a broker on any free port is found by the queries beside it', async (t) => {
  const file = queryFile(t, 'path');
  const { code, stderr } = await run('tailrace', ['up', '--conf', file, '--drain']);
  assert.deepEqual([code, stderr], [0, '']);
});

test('queries read from a broker that asks everybody else for a login', async (t) => {
  const broker =
    "{ listeners: { clients: { listen: '127.0.0.1:0', sasl: SCRAM-SHA-512 } }, acls: {} }";
  const file = queryFile(t, 'path', '', broker);
  const { code, stderr } = await run('tailrace', ['up', '--conf', file, '--drain']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.ok(!existsSync(join(dirname(file), 'data', 'broker', 'internal-login.json')));
});

test('a changed file is in effect for its agents at once, and other sections wait for a restart', async (t) => {
  const directory = temporaryDirectory(t);
  const [page, netcat] = await freePorts(2);
  const file = join(directory, 'pipeline.yaml');
  const write = (sinkType: string, extra = ''): void => {
    // In one step: a half-written file that rests for a moment would be told as a wrong one.
    writeFileSync(
      `${file}.new`,
      `agents:
  web1:
    sources: { lines: { type: netcat, bind: 127.0.0.1, port: ${netcat}, channels: [buffer] } }
    channels: { buffer: { type: memory } }
    sinks: { next: { type: ${sinkType}, channel: buffer } }
dashboard: { listen: '127.0.0.1:${page}' }
${extra}`,
    );
    renameSync(`${file}.new`, file);
  };
  write('logger');
  const command = start('tailrace', ['up', '--conf', file]);
  t.after(() => void command.child.kill('SIGKILL'));
  await command.untilOutput(/Pipeline is running/);

  write('loger');
  await command.untilOutput(/refused, the one before goes on:\n.*pipeline\.yaml:5: .*"loger"/);
  write('null');
  await command.untilOutput(/Starting Sink next[^]*Stopping Sink next[^]*Configuration reloaded/);
  const state = async (): Promise<Record<string, any>> =>
    (await fetch(`http://127.0.0.1:${page}/api/status`)).json() as Promise<Record<string, any>>;
  const { configuration, agents } = await state();
  assert.deepEqual(
    [configuration.reloads, configuration.failedReloads, configuration.problem],
    [1, 1, undefined],
  );
  const types = agents[0].components.map(({ type }: { type: string }) => type);
  assert.deepEqual(types, ['netcat', 'memory', 'null']);

  write('null', "broker: { listen: '127.0.0.1:0' }\n");
  await command.untilOutput(/restart needed for broker/);
  const health = await fetch(`http://127.0.0.1:${page}/healthz`);
  const { healthy, configuration: told } = (await health.json()) as Record<string, any>;
  assert.ok(healthy);
  assert.match(told.problem, /restart needed for broker/);
  assert.equal((await command.end('SIGTERM')).code, 0);
});

test('a second signal ends a stop that waits for a destination', async (t) => {
  const directory = temporaryDirectory(t);
  const [netcat, nobody] = await freePorts(2);
  const file = join(directory, 'flume.properties');
  writeFileSync(
    file,
    `dataDir = ${directory}
a1.sources = r1
a1.sources.r1.type = netcat
a1.sources.r1.bind = 127.0.0.1
a1.sources.r1.port = ${netcat}
a1.sources.r1.channels = c1
a1.channels = c1
a1.channels.c1.type = memory
a1.sinks = k1
a1.sinks.k1.type = avro
a1.sinks.k1.hostname = 127.0.0.1
a1.sinks.k1.port = ${nobody}
a1.sinks.k1.channel = c1
`,
  );
  for (const isHurried of [false, true]) {
    const words = [
      'agent',
      '--conf',
      file,
      '--name',
      'a1',
      '--stop-timeout',
      isHurried ? '60' : '1',
    ];
    const agent = start('tailrace', words);
    t.after(() => void agent.child.kill('SIGKILL'));
    await agent.untilOutput(/Agent a1 is running/);
    const client = new NetcatClient(netcat!);
    await client.send('a line');
    client.close();
    const ended = agent.end('SIGTERM');
    await agent.untilOutput(/Stopping Source r1/);
    if (isHurried) {
      await pause(500); // within 0.3 s it counts as the same signal
      agent.child.kill('SIGTERM');
    }
    const { code, stdout, stderr } = await ended;
    assert.equal(code, 143);
    const told = /1 events of channel c1 were not delivered in time/.test(stdout + stderr);
    assert.equal(told, !isHurried);
  }
});
