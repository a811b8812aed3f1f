import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProgressLine } from '#src/cli/progress-line.js';
import { FakeClock } from '../support/fake-clock.js';

test('on a terminal one line is rewritten, at most five times a second, and cleared', async () => {
  const clock = new FakeClock();
  let written = '';
  const write = (text: string): void => void (written += text);
  const line = new ProgressLine({ isTTY: true, columns: 10, write }, clock);
  line.show('read 1 of 2 records');
  line.show('read 2');
  await clock.advance(200);
  line.show('read 2');
  line.end();
  line.end();
  assert.equal(written, '\r\u001B[Kread 1 of\r\u001B[Kread 2\r\u001B[K');
});

test('elsewhere nothing is written', () => {
  const line = new ProgressLine({ write: () => assert.fail('it is no terminal') }, new FakeClock());
  line.show('read 1 of 2 records');
  line.end();
});
