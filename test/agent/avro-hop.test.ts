import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Agent } from '#src/agent/agent.js';
import { channels } from '#src/channels/index.js';
import { loadConfig } from '#src/config/load-config.js';
import type { AgentModel } from '#src/config/model.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import { interceptors } from '#src/interceptors/index.js';
import { selectors } from '#src/selectors/index.js';
import { sinkProcessors } from '#src/sink-processors/index.js';
import { sinks } from '#src/sinks/index.js';
import { sources } from '#src/sources/index.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { freePorts } from '../support/free-port.js';
import { MemoryDeadLetters } from '../support/memory-dead-letters.js';
import { Random } from '../support/random.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { UnsteadyProxy } from '../support/unsteady-proxy.js';

const tables = { sources, channels, sinks, interceptors, selectors, sinkProcessors };

async function agentsOf(directory: string, text: string): Promise<Map<string, AgentModel>> {
  const file = join(directory, 'agents.yaml');
  writeFileSync(file, text);
  const { model, problems } = await loadConfig({
    files: [file],
    lenient: false,
    tables,
    env: {},
    sysProperties: {},
  });
  assert.deepEqual(problems, []);
  return new Map(model!.agents.map((agent) => [agent.name, agent]));
}

function agentOf(model: AgentModel, directory: string): Agent {
  return new Agent(model, {
    tables,
    dataDir: join(directory, 'data'),
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: silentLogger,
    deadLettersOf: () => new MemoryDeadLetters(),
  });
}

test('over a connection that is cut again and again, each line arrives once', async (t) => {
  const directory = temporaryDirectory(t);
  for (const name of ['logs', 'out']) mkdirSync(join(directory, name));
  const lines = Array.from({ length: 20_000 }, (_, i) => `line ${i} ${'x'.repeat(i % 90)}`);
  const [sourcePort] = (await freePorts(1)) as [number];
  const random = new Random(1);
  const proxy = new UnsteadyProxy(sourcePort, () => 10_000 + random.below(200_000));
  await proxy.listen();
  t.after(() => proxy.close());
  const models = await agentsOf(directory, twoTiers(proxy.port, sourcePort));
  const start = async (name: string): Promise<Agent> => {
    const agent = agentOf(models.get(name)!, directory);
    await agent.start();
    return agent;
  };

  writeFileSync(join(directory, 'logs/access.log'), `${lines.join('\n')}\n`);
  let collector = await start('collector');
  const edge = await start('edge');
  await edge.drainSources();
  await collector.stop();
  collector = await start('collector');
  await edge.drainChannels();
  await collector.drainChannels();
  await edge.stop();
  await collector.stop();

  assert.ok(proxy.cuts.request > 0 && proxy.cuts.answer > 0, JSON.stringify(proxy.cuts));
  assert.deepEqual(readOutput(join(directory, 'out')).toSorted(), lines.toSorted());
});

function twoTiers(proxyPort: number, sourcePort: number): string {
  return `
edge:
  sources:
    access: { type: taildir, filegroups: { main: logs/access.log }, batchSize: 200, channels: [c] }
  channels:
    c: { type: file, transactionCapacity: 1000 }
  sinks:
    next: { type: avro, channel: c, hostname: 127.0.0.1, port: ${proxyPort}, batch-size: 300 }
collector:
  sources:
    tier1: { type: avro, bind: 127.0.0.1, port: ${sourcePort}, channels: [c] }
  channels:
    c: { type: file, transactionCapacity: 1000 }
  sinks:
    out: { type: file_roll, channel: c, sink.directory: out, sink.batchSize: 1000 }
`;
}

function readOutput(directory: string): string[] {
  const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));
  return files.flatMap((text) => text.split('\n')).filter((line) => line !== '');
}
