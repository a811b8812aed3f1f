import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { accessLog } from '../support/access-log.js';
import { auditReport } from '../support/audit-report.js';
import { run } from '../support/command-line.js';
import { movedBatches, withoutLastRecord } from '../support/tampering.js';
import { writePipelineFile } from '../support/pipeline-file.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const segment = '00000000000000000000.log';

/** The drained pipeline as it stood, for each adversary anew. */
async function drained(t: TestContext) {
  const directory = temporaryDirectory(t);
  const file = await writePipelineFile(directory);
  const { text, malformed } = accessLog();
  writeFileSync(join(directory, 'logs/access.log'), text);
  const { code, stderr } = await run('tailrace', ['up', '--conf', file, '--drain']);
  assert.equal(code, 0, stderr);
  const kept = join(temporaryDirectory(t), 'kept');
  cpSync(join(directory, 'data'), kept, { recursive: true });
  const restore = (): void => {
    rmSync(join(directory, 'data'), { recursive: true });
    cpSync(kept, join(directory, 'data'), { recursive: true });
  };
  return { directory, file, restore, lines: text.split('\n').length - 1, malformed };
}

test('a drained log balances, and what an adversary takes or adds is found at its hop', async (t) => {
  const { directory, file, restore, lines, malformed } = await drained(t);
  const inData = (...path: string[]): string => join(directory, 'data', ...path);
  const counted = (lines - malformed).toLocaleString('en-US');

  await t.test('it balances, in one line that a person understands', async () => {
    const { code, stdout } = await run('tailrace', ['audit', '--conf', file]);
    assert.match(
      stdout,
      new RegExp(
        `^balances: ${lines.toLocaleString('en-US')} read = ${counted} in windows \\+ ${malformed} dead-lettered\n`,
      ),
    );
    assert.ok(stdout.includes(`│ ${join(directory, 'logs/access.log')} │`), stdout);
    assert.equal(code, 0);
  });

  await t.test('--agent looks at the channels of one agent', async () => {
    const { result, code } = await auditReport(file, '--agent', 'web1');
    assert.deepEqual(
      result.branches.map(({ channel, read, delivered }) => [channel, read, delivered]),
      [['web1.buffer', lines, lines]],
    );
    assert.equal(code, 0);
    assert.equal((await run('tailrace', ['audit', '--conf', file, '--agent', 'web9'])).code, 64);
    assert.equal((await run('tailrace', ['audit', '--conf', file, '--hours', '0'])).code, 64);
  });

  const cases: [string, string, RegExp, () => void][] = [
    [
      'a segment of a partition is removed',
      'collector.buffer ▸ topic',
      /did not arrive$/,
      () => rmSync(inData('broker', 'access-1', segment)),
    ],
    [
      'records are in a partition twice',
      'collector.buffer ▸ topic',
      / more than were delivered$/,
      () => {
        const log = inData('broker', 'access-0', segment);
        appendFileSync(log, movedBatches(readFileSync(log)));
      },
    ],
    [
      'one record is dropped from a partition',
      'collector.buffer ▸ topic',
      / did not arrive$/,
      () => {
        const log = inData('broker', 'access-2', segment);
        writeFileSync(log, withoutLastRecord(readFileSync(log)));
      },
    ],
    [
      'the log of the receiving channel is removed',
      'web1.buffer ▸ next',
      new RegExp(`^${lines} delivered, 0 arrived: ${lines} did not arrive$`),
      () => rmSync(inData('agents/collector/channel-buffer/data', segment)),
    ],
    [
      'the log of the sending channel is removed',
      'web1.buffer ▸ next',
      new RegExp(`^0 delivered, ${lines} arrived: ${lines} more than were delivered$`),
      () => rmSync(inData('agents/web1/channel-buffer/data', segment)),
    ],
  ];
  for (const [title, hop, text, tamper] of cases)
    await t.test(title, async () => {
      restore();
      tamper();
      const { result, code } = await auditReport(file);
      const finding = result.findings.find((found) => found.hop === hop);
      assert.match(finding?.text ?? '', text, JSON.stringify(result.findings));
      assert.ok(finding!.events > 0);
      assert.match(finding!.next, /^tailrace inspect \S/);
      assert.equal(code, 1);
    });
});
