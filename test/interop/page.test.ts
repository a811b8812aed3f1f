import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '#src/core/clock.js';
import { openPage } from '../support/browser.js';
import { startDashboard } from '../support/dashboard.js';
import { freePorts } from '../support/free-port.js';
import { hostilePaths, SamplePipeline } from '../support/sample-pipeline.js';

test('numbers change by themselves and hostile text is shown as text', async (t) => {
  const ports = new SamplePipeline();
  const { url } = await startDashboard(t, ports, systemClock);
  const { page, complaints } = await openPage(t, url);
  await page.locator('#top-table tbody tr').nth(5).waitFor();
  const numbers = ['#top-table tr.overall td.number:nth-child(2)', '#dead-count'];
  const before = await Promise.all(numbers.map((number) => page.locator(number).innerText()));
  ports.seconds += 3;
  for (const [i, number] of numbers.entries())
    await page.locator(number, { hasNotText: before[i]! }).waitFor();
  const rows = await page.locator('#top-table td.text').allTextContents();
  const letters = await page.locator('#dead-table code').allTextContents();
  for (const path of hostilePaths) {
    assert.ok(rows.includes(path), `${path} stands in the table`);
    const isInLetters = letters.some((letter) => letter.includes(path));
    assert.ok(isInLetters, `${path} stands in the dead letters`);
  }
  assert.equal(await page.title(), 'quickstart · Tailrace');
  assert.equal(await page.locator('main img, main script, main iframe').count(), 0);
  assert.deepEqual(complaints, []);
});

test('open windows are marked, and the windows are those of the data', async (t) => {
  const { url } = await startDashboard(t, new SamplePipeline(), systemClock);
  const { page } = await openPage(t, url);
  await page.locator('#window-picker option').nth(5).waitFor({ state: 'attached' });
  const windows = await page.locator('#window-picker option').allTextContents();
  assert.match(windows[1]!, /2015.*10:09 – 10:10 \(open\)/);
  assert.doesNotMatch(windows[3]!, /open/);
  await page.locator('#top-note', { hasText: 'provisional' }).waitFor();
  await page.selectOption('#window-picker', { index: 3 });
  await page.locator('#top-note', { hasNotText: 'provisional' }).waitFor();
});

test('a failing component shows with its reason', async (t) => {
  const ports = new SamplePipeline();
  ports.sinkError = 'connect ECONNREFUSED 127.0.0.1:9092: is the broker running?';
  const { url } = await startDashboard(t, ports, systemClock);
  const { page } = await openPage(t, url);
  await page.locator('#health[data-state="degraded"]').waitFor();
  const problems = await page.locator('#problems').innerText();
  assert.match(problems, /collector: sink topic backing off: connect ECONNREFUSED/);
});

test('a chosen component shows whom it talks to and what it counts', async (t) => {
  const { url } = await startDashboard(t, new SamplePipeline(), systemClock);
  const { page } = await openPage(t, url);
  const card = page.locator('.node', { hasText: 'topic' }).first();
  await card.click();
  await page.locator('#component-title', { hasText: 'collector/topic' }).waitFor();
  assert.equal(
    await page.locator('#component-state').innerText(),
    'sink · kafka · running · to 127.0.0.1:9092',
  );
  const counters = await page.locator('#component-numbers').innerText();
  assert.match(counters, /EventDrainSuccessCount/);
  await card.click();
  await page.locator('#component').waitFor({ state: 'hidden' });
});

test('a lost connection is said, and the page comes back when the server does', async (t) => {
  const ports = new SamplePipeline();
  const [port] = (await freePorts(1)) as [number];
  const first = await startDashboard(t, ports, systemClock, port);
  const { page } = await openPage(t, first.url);
  await page.locator('#health[data-state="healthy"]').waitFor();
  await first.stop();
  await page.locator('#connection').waitFor({ state: 'visible' });
  await startDashboard(t, ports, systemClock, port);
  await page.locator('#connection').waitFor({ state: 'hidden' });
});

test('a thousand topics and groups are filtered, sorted and opened, and go on counting', async (t) => {
  const ports = new SamplePipeline();
  ports.topicCount = 1_000;
  const { url } = await startDashboard(t, ports, systemClock);
  const { page, complaints } = await openPage(t, url);
  const topics = page.locator('#topic-table > tbody > tr:not(.details)');
  await topics.nth(24).waitFor();
  assert.equal(await topics.count(), 25);
  assert.equal(await page.locator('#topics-count').innerText(), '1,001 in all');
  await page.locator('#topics-more').click();
  await topics.nth(224).waitFor();

  await page.fill('#topics-filter', 'ACC');
  assert.equal(await topics.count(), 1);
  await topics.locator('.opener').click();
  const partitions = page.locator('#topic-table .details tbody tr');
  assert.equal(await partitions.count(), 3);
  const end = partitions.first().locator('td').nth(2);
  const before = await end.innerText();
  ports.seconds += 5;
  await end.filter({ hasNotText: before }).waitFor();
  await page.locator('#topic-table .opener:focus').waitFor();
  await topics
    .locator('td', { hasText: /^[\d,.]+ [kM]B\/s$/ })
    .first()
    .waitFor();

  await page.fill('#topics-filter', '');
  await page.locator('#topic-table th button', { hasText: 'size' }).click();
  assert.match(await topics.first().innerText(), /^access/);

  await page.fill('#groups-filter', 'reports');
  await page.locator('#group-table .opener').click();
  const shown = await page.locator('#group-table .details').innerText();
  assert.match(shown, /access\s+0\s+[\d,]+\s+1,200\s+report \(127\.0\.0\.1\)/);
  assert.match(shown, /access\s+2\s+–\s+–\s+report-b/);
  assert.match(shown, /assigned by range · spare \(127\.0\.0\.1\) reads nothing/);
  assert.deepEqual(complaints, []);
});
