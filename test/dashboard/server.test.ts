import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { StartError } from '#src/core/errors.js';
import { silentLogger } from '#src/core/logger.js';
import type { PipelineStatus } from '#src/core/status.js';
import { Dashboard } from '#src/dashboard/server.js';
import { startDashboard } from '../support/dashboard.js';
import { FakeClock } from '../support/fake-clock.js';
import { hostilePaths, SamplePipeline } from '../support/sample-pipeline.js';
import { until } from '../support/until.js';

test('the page and all it loads come from here, under a strict policy', async (t) => {
  const { url } = await startDashboard(t, new SamplePipeline(), new FakeClock());
  const page = await fetch(url);
  const html = await page.text();
  const policy = page.headers.get('content-security-policy')!;
  assert.match(policy, /default-src 'self'/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  assert.doesNotMatch(html, /https?:\/\/|<style|<script>|\son\w+=|style=/);
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
  assert.ok(loaded.includes('/page.js') && loaded.includes('/page.css'));
  for (const path of loaded) {
    const file = await fetch(new URL(path, url));
    assert.equal(file.status, 200, path);
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    await file.arrayBuffer();
  }
});

test('an unchanged file is not sent again', async (t) => {
  const { url } = await startDashboard(t, new SamplePipeline(), new FakeClock());
  const first = await fetch(url);
  await first.text();
  const second = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag')! } });
  assert.equal(second.status, 304);
});

test('a foreign host name is refused, so that DNS rebinding reads nothing', async (t) => {
  const { url } = await startDashboard(t, new SamplePipeline(), new FakeClock());
  const statusOf = async (host: string): Promise<number> => {
    const answer = await get(new URL('/api/status', url), { host });
    answer.resume();
    return answer.statusCode!;
  };
  for (const host of ['localhost:1', '127.0.0.1', '[::1]:8080', 'LocalHost'])
    assert.equal(await statusOf(host), 200, host);
  for (const host of ['evil.example', 'localhost.evil.example:80', '127.0.0.1.nip.io'])
    assert.equal(await statusOf(host), 403, host);
});

test('status and results are JSON that no browser takes for a page', async (t) => {
  const ports = new SamplePipeline();
  const { url } = await startDashboard(t, ports, new FakeClock());
  const status = await fetch(new URL('/api/status', url));
  assert.match(status.headers.get('content-type')!, /^application\/json/);
  assert.equal(status.headers.get('cache-control'), 'no-store');
  assert.deepEqual(await status.json(), ports.status());
  const range = `fromMs=${ports.startMs}&toMs=${ports.startMs + 1}`;
  const rows = await fetch(new URL(`/api/queries/pages/rows?${range}`, url));
  assert.match(rows.headers.get('content-type')!, /^application\/json/);
  const content = (await rows.json()) as { values: unknown[] }[];
  const paths = new Set(content.map(({ values }) => values[2]));
  for (const path of hostilePaths) assert.ok(paths.has(path));
});

test('a query that is not there and an address that is not there are 404', async (t) => {
  const { url } = await startDashboard(t, new SamplePipeline(), new FakeClock());
  for (const path of ['/api/queries/none/layout', '/api/queries/..%2fetc/rows', '/etc/passwd'])
    assert.equal((await fetch(new URL(path, url))).status, 404, path);
});

test('results that cannot be read are an error of that request alone', async (t) => {
  const ports = new SamplePipeline();
  const failing = () => Promise.reject(new Error('the results table is being rebuilt'));
  const results = { ...ports.results, windows: failing };
  const broken = { status: () => ports.status(), results };
  const { url } = await startDashboard(t, broken, new FakeClock());
  const answer = await fetch(new URL('/api/queries/pages/windows', url));
  assert.equal(answer.status, 503);
  assert.deepEqual(await answer.json(), { error: 'the results table is being rebuilt' });
  assert.equal((await fetch(new URL('/api/queries/pages/layout', url))).status, 200);
});

test('events bring a snapshot at once and each second, and name changed results', async (t) => {
  const ports = new SamplePipeline();
  const clock = new FakeClock();
  const { url } = await startDashboard(t, ports, clock);
  const stream = await get(new URL('/api/events', url));
  assert.equal(stream.headers['content-type'], 'text/event-stream');
  assert.match(`${stream.headers['content-security-policy']}`, /default-src 'self'/);
  const events = eventsOf(stream);
  await until(() => events.length === 1, 'the first snapshot is there');
  ports.seconds += 1;
  await clock.advance(1_000);
  await until(() => events.length === 3, 'the next snapshot is there');
  await clock.advance(1_000);
  await until(() => events.length === 4, 'a snapshot without changes is there');
  assert.deepEqual(
    events.map(({ event }) => event),
    ['status', 'status', 'results', 'status'],
  );
  assert.deepEqual(events[2]!.content, ['pages']);
  const snapshots = events.filter(({ event }) => event === 'status');
  const times = snapshots.map(({ content }) => (content as PipelineStatus).timeMs - ports.startMs);
  assert.deepEqual(times, [600_000, 601_000, 601_000]);
  stream.destroy();
});

test('there is a limit to open pages, and a page that leaves makes room', async (t) => {
  const clock = new FakeClock();
  const { url } = await startDashboard(t, new SamplePipeline(), clock);
  const at = new URL('/api/events', url);
  const open = await Promise.all(Array.from({ length: 32 }, () => get(at)));
  assert.equal((await fetch(at)).status, 503);
  open.pop()!.destroy();
  let next = await get(at);
  for (; next.statusCode !== 200; next = await get(at)) next.resume();
  for (const stream of [...open, next]) stream.destroy();
});

test('health tells which stage is down', async (t) => {
  const ports = new SamplePipeline();
  const stages = [{ name: 'broker', state: 'failed', restarts: 3, error: 'disk full' }] as const;
  let status: PipelineStatus = ports.status();
  const changing = { status: () => status, results: ports.results };
  const { url } = await startDashboard(t, changing, new FakeClock());
  assert.equal((await fetch(new URL('/healthz', url))).status, 200);
  status = { ...status, stages };
  const answer = await fetch(new URL('/healthz', url));
  assert.equal(answer.status, 503);
  const report = [{ stage: 'broker', state: 'failed', error: 'disk full' }];
  assert.deepEqual(await answer.json(), { healthy: false, report });
});

test('metrics come in the forms of Flume and Prometheus', async (t) => {
  const { url } = await startDashboard(t, new SamplePipeline(), new FakeClock());
  const flume = await fetch(new URL('/metrics', url));
  assert.equal(flume.headers.get('content-type'), 'application/json;charset=utf-8');
  assert.ok('CHANNEL.web1.buffer' in ((await flume.json()) as object));
  const prometheus = await fetch(new URL('/metrics/prometheus', url));
  assert.match(prometheus.headers.get('content-type')!, /^text\/plain; version=0\.0\.4/);
  const text = await prometheus.text();
  assert.match(text, /^tailrace_query_rows_total\{query="pages",outcome="late"\} 3$/m);
});

test('a busy port is a StartError that names the place in the configuration', async (t) => {
  const ports = new SamplePipeline();
  const clock = new FakeClock();
  const { url } = await startDashboard(t, ports, clock);
  const port = Number(new URL(url).port);
  const location = 'pipeline.yaml:9';
  const options = { host: '127.0.0.1', port, location, ports, clock, logger: silentLogger };
  await assert.rejects(new Dashboard(options).start(), (error) => {
    assert.ok(error instanceof StartError);
    assert.match(error.message, /^pipeline.yaml:9: .* is in use .* change dashboard.listen$/);
    return true;
  });
});

function get(url: URL, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) =>
    request(url, { headers, agent: false }, resolve).on('error', reject).end(),
  );
}

/** The events of a stream, as they come. */
function eventsOf(stream: IncomingMessage): { event: string; content: unknown }[] {
  const events: { event: string; content: unknown }[] = [];
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (text + chunk).split('\n\n');
    text = parts.pop()!;
    for (const part of parts) {
      const [, event, data] = /^event: (.*)\ndata: (.*)$/m.exec(part) ?? [];
      if (event !== undefined) events.push({ event, content: JSON.parse(data!) });
    }
  });
  return events;
}
