import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPage } from '../support/browser.js';
import { start } from '../support/command-line.js';
import { writePipelineFile } from '../support/pipeline-file.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const attack = "/<script>document.title='owned'</script><img/src=x/onerror=document.title='owned'>";

function line(path: string, second: number): string {
  const stamp = `17/May/2015:10:05:${String(second).padStart(2, '0')} +0000`;
  return `203.0.113.${second} - - [${stamp}] "GET ${path} HTTP/1.1" 200 12 "-" "curl/8"\n`;
}

test('a log line runs through the real chain onto the page, and an attack stays text', async (t) => {
  const directory = temporaryDirectory(t);
  const file = await writePipelineFile(directory, { windowUnit: 'MINUTE', page: true });
  const log = join(directory, 'logs/access.log');
  writeFileSync(log, line('/first', 1) + line(attack, 2) + '<b>not a log line</b>\n');
  const pipeline = start('tailrace', ['up', '--conf', file, '--log-level', 'warn']);
  t.after(() => pipeline.end());
  const [, url] = await pipeline.untilOutput(/Page: (\S+)/);

  const { page, complaints } = await openPage(t, url!);
  const paths = page.locator('#top-table td.text');
  await paths.filter({ hasText: attack }).waitFor();
  await page.locator('#dead-table code', { hasText: '<b>not a log line</b>' }).waitFor();
  const overall = page.locator('#top-table tr.overall td.number').first();
  await overall.filter({ hasText: /^2$/ }).waitFor();

  appendFileSync(log, line('/second', 3) + line('/second', 4));
  await overall.filter({ hasText: /^4$/ }).waitFor();
  await paths.filter({ hasText: '/second' }).waitFor();

  assert.equal(await page.locator('main img, main script, main b').count(), 0);
  assert.deepEqual([await page.title(), complaints], [`${file} · Tailrace`, []]);
});
