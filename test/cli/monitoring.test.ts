import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { answerTo } from '#src/cli/monitoring-answers.js';
import { startMonitoring } from '#src/cli/monitoring.js';
import { silentLogger } from '#src/core/logger.js';
import { SamplePipeline } from '../support/sample-pipeline.js';

function monitoring(properties: Readonly<Record<string, string>>) {
  const whole = new SamplePipeline().status();
  const agents = whole.agents.slice(0, 1);
  const status = () => ({ ...whole, startedMs: 5, agents });
  return startMonitoring({ properties, host: '127.0.0.1', status, logger: silentLogger });
}

async function started(t: TestContext, type = 'http'): Promise<string> {
  const server = await monitoring({ 'flume.monitoring.type': type, 'flume.monitoring.port': '0' });
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

test('Prometheus and health have addresses of their own', async (t) => {
  const url = await started(t);
  const scraped = await (await fetch(`${url}/metrics/prometheus`)).text();
  assert.match(scraped, /^tailrace_channel_events\{agent="web1",kind="channel",/m);
  const health = await fetch(`${url}/healthz`);
  assert.equal(health.status, 200);
  assert.equal(((await health.json()) as { healthy: boolean }).healthy, true);
});

test('the type prometheus has its text at /metrics', async (t) => {
  const answer = await fetch(`${await started(t, 'Prometheus')}/metrics`);
  assert.match(answer.headers.get('content-type')!, /^text\/plain; version=0\.0\.4/);
  assert.match(await answer.text(), /^tailrace_memory_rss_bytes/m);
});

test('an agent is unhealthy while a component has not started or has failed', async () => {
  const { agents, ...status } = new SamplePipeline().status();
  const answerWith = (state: 'failed' | 'backing off') => {
    const components = agents[0]!.components.map((each) => ({ ...each, state, error: 'no disk' }));
    const broken = { ...status, agents: [{ ...agents[0]!, components }] };
    return answerTo({ method: 'GET', url: '/healthz' }, 'http', broken);
  };
  const failed = await answerWith('failed');
  assert.equal(failed.status, 503);
  assert.match(failed.body, /"component":"source \w+","state":"failed","error":"no disk"/);
  assert.equal((await answerWith('backing off')).status, 200);
});

test('nothing listens unless it is asked for, in the way that is there', async () => {
  assert.equal(await monitoring({}), undefined);
  const refused = (type: string) => monitoring({ 'flume.monitoring.type': type });
  await assert.rejects(refused('ganglia'), /have gmond read the JSON of "http"; types: http, prom/);
  await assert.rejects(refused('org.x.Own'), /"org\.x\.Own": a Java class cannot be loaded here/);
  const wrong = { 'flume.monitoring.type': 'http', 'flume.monitoring.port': '70000' };
  await assert.rejects(monitoring(wrong), /port, a number up to 65535, found "70000"/);
});
