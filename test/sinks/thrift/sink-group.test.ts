import assert from 'node:assert/strict';
import { test } from 'node:test';
import { netcatToMemory, sendLines, startFlumeAgent } from '../../support/flume-agent.js';
import { freePorts } from '../../support/free-port.js';
import { startThriftSource } from '../../support/thrift.js';
import { until } from '../../support/until.js';

const lines = Array.from({ length: 300 }, (_, i) => `line ${i}`);

function groupOf(processor: readonly string[], ports: readonly number[]): string[] {
  const sinks = ports.flatMap((port, i) =>
    ['type = thrift', 'channel = c1', 'hostname = 127.0.0.1', `port = ${port}`].map(
      (line) => `a1.sinks.k${i + 1}.${line}`,
    ),
  );
  return [
    ...netcatToMemory.filter((line) => !line.startsWith('a1.sinks =')),
    'a1.sinks = k1 k2',
    ...sinks,
    'a1.sinkgroups = g1',
    'a1.sinkgroups.g1.sinks = k1 k2',
    ...processor.map((line) => `a1.sinkgroups.g1.processor.${line}`),
  ];
}

test('failover goes to the second source while the first is not there', async (t) => {
  const { context, port } = await startThriftSource(t);
  const [closed] = (await freePorts(1)) as [number];
  const processor = ['type = failover', 'priority.k1 = 10', 'priority.k2 = 5'];
  const agent = await startFlumeAgent(t, groupOf(processor, [closed, port]));
  await sendLines(agent, lines);
  await until(() => context.bodies.length >= lines.length, 'all have come');
  assert.deepEqual(context.bodies, lines);
});

test('load balancing gives both sources their share', async (t) => {
  const sources = [await startThriftSource(t), await startThriftSource(t)];
  const ports = sources.map(({ port }) => port);
  const agent = await startFlumeAgent(t, groupOf(['type = load_balance'], ports));
  const bodies = (): string[] => sources.flatMap(({ context }) => context.bodies);
  for (let i = 0; i < 6; i++) {
    await sendLines(agent, lines);
    await until(() => bodies().length >= (i + 1) * lines.length, 'all have come');
  }
  assert.equal(bodies().length, 6 * lines.length);
  assert.ok(sources.every(({ context }) => context.bodies.length > 0));
});
