import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { startMonitoring } from '#src/cli/monitoring.js';
import { silentLogger } from '#src/core/logger.js';
import { SamplePipeline } from '../support/sample-pipeline.js';

function monitoring(properties: Readonly<Record<string, string>>) {
  const agents = () => new SamplePipeline().status().agents.slice(0, 1);
  const host = '127.0.0.1';
  return startMonitoring({ properties, host, startedMs: 5, agents, logger: silentLogger });
}

async function started(t: TestContext): Promise<string> {
  const server = await monitoring({
    'flume.monitoring.type': 'http',
    'flume.monitoring.port': '0',
  });
  t.after(() => server!.close());
  return `http://127.0.0.1:${(server!.address() as AddressInfo).port}`;
}

test('the metrics of an agent are served as Flume serves them', async (t) => {
  const url = await started(t);
  const answer = await fetch(`${url}/metrics`);
  assert.equal(answer.headers.get('content-type'), 'application/json;charset=utf-8');
  const metrics = (await answer.json()) as Record<string, Record<string, string>>;
  assert.equal(metrics['CHANNEL.buffer']?.['Type'], 'CHANNEL');
  assert.equal(metrics['CHANNEL.buffer']?.['StartTime'], '5');
});

test('other addresses are not found, other methods are refused', async (t) => {
  const url = await started(t);
  assert.equal((await fetch(`${url}/`)).status, 200);
  assert.equal((await fetch(`${url}/metric`)).status, 404);
  assert.equal((await fetch(`${url}/metrics`, { method: 'OPTIONS' })).status, 403);
});

test('nothing listens unless it is asked for, in the way that is there', async () => {
  assert.equal(await monitoring({}), undefined);
  assert.equal(await monitoring({ 'flume.monitoring.type': 'ganglia' }), undefined);
  const wrong = { 'flume.monitoring.type': 'http', 'flume.monitoring.port': '70000' };
  await assert.rejects(monitoring(wrong), /port, a number up to 65535, found "70000"/);
});
