import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { deliveryOf } from '../contracts/sink-contract.js';
import { avroSinkTo } from '../support/avro-sink.js';
import { startAvroSource } from '../support/avro-source.js';
import { RunningCommand } from '../support/command-line.js';
import { freePorts } from '../support/free-port.js';
import { flumeTool } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const compressions = ['none', 'deflate'] as const;

function runFlume(mainClass: string, ...args: string[]): RunningCommand {
  const { program, args: first } = flumeTool();
  return new RunningCommand(program, [...first, mainClass, ...args]);
}

for (const compression of compressions)
  test(`Flume's Avro client delivers to our source (compression ${compression})`, async (t) => {
    const { context, port } = await startAvroSource(t, { 'compression-type': compression });
    const directory = temporaryDirectory(t);
    const lines = Array.from({ length: 1_000 }, (_, i) => `line ${i}`);
    const input = join(directory, 'input.txt');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const properties = join(directory, 'rpc.properties');
    writeFileSync(
      properties,
      `hosts = h1\nhosts.h1 = 127.0.0.1:${port}\nbatch-size = 100\ncompression-type = ${compression}\n`,
    );
    const client = 'org.apache.flume.client.avro.AvroCLIClient';
    const { code } = await runFlume(client, '--rpcProps', properties, '-F', input).untilExit();
    assert.equal(code, 0);
    assert.deepEqual(context.bodies, lines);
  });

for (const compression of compressions)
  test(`our sink delivers to a Flume source (compression ${compression})`, async (t) => {
    const { port, agent } = await startFlumeSource(t, compression);
    const { sink, context } = avroSinkTo(t, port, { 'compression-type': compression });
    // The handshake's metadata is accepted and not answered.
    assert.equal(await sink.recover(), undefined);
    assert.match(
      context.logger.messages('warn')[0]!,
      /is a Flume agent: delivery .* at least once/,
    );
    await sink.deliver(deliveryOf(['one', 'two'], 0));
    await sink.deliver(deliveryOf(['three'], 2));
    await agent.untilOutput(/Event: .* three /);
    const bodies = [...agent.stdout.matchAll(/Event: \{ headers:\{\} body: .* (\w+) \}/g)];
    assert.deepEqual(
      bodies.map(([, body]) => body),
      ['one', 'two', 'three'],
    );
  });

/** A Flume agent that logs what its Avro source gets. */
async function startFlumeSource(t: TestContext, compression: string) {
  const [port] = (await freePorts(1)) as [number];
  const config = join(temporaryDirectory(t), 'flume.properties');
  writeFileSync(
    config,
    [
      'a.sources = r',
      'a.channels = c',
      'a.sinks = k',
      'a.sources.r.type = avro',
      'a.sources.r.bind = 127.0.0.1',
      `a.sources.r.port = ${port}`,
      `a.sources.r.compression-type = ${compression}`,
      'a.sources.r.channels = c',
      'a.channels.c.type = memory',
      'a.sinks.k.type = logger',
      'a.sinks.k.channel = c',
    ].join('\n'),
  );
  const node = 'org.apache.flume.node.Application';
  const agent = runFlume(node, '--conf-file', config, '--name', 'a', '--no-reload-conf');
  t.after(async () => void (await agent.end()));
  await agent.untilOutput(/Avro source r started/);
  return { port, agent };
}
