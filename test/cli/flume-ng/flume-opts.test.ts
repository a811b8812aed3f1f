import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { flumeOptsPlaces, withFlumeOpts } from '#src/cli/flume-ng/flume-opts.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const options = [
  { long: 'name', short: 'n', takesValue: true },
  { long: 'poll-interval', takesValue: true },
  { long: 'no-reload-conf', takesValue: false },
  { long: 'help', takesValue: false },
];

function optsFile(t: { after(cleanUp: () => void): void }, text: string): string {
  const file = join(temporaryDirectory(t), 'flume.opts');
  writeFileSync(file, text);
  return file;
}

test('flume.opts adds what the command line does not have', (t) => {
  const file = optsFile(t, 'name = a2\npoll-interval = 5\nno-reload-conf = Yes\nhelp = off\n');
  assert.deepEqual(withFlumeOpts(['--name=a1'], options, ['/nowhere/flume.opts', file]), [
    '--name=a1',
    '--poll-interval=5',
    '--no-reload-conf',
  ]);
});

test('only the first file that is there counts', (t) => {
  const [first, second] = [optsFile(t, 'name = a1'), optsFile(t, 'name = a2')];
  assert.deepEqual(withFlumeOpts([], options, [first, second]), ['--name=a1']);
  assert.deepEqual(withFlumeOpts(['x'], options, []), ['x']);
  assert.deepEqual(flumeOptsPlaces('conf'), ['/etc/flume/flume.opts', 'conf/flume.opts']);
});

test('an option that is not there is refused', (t) => {
  const file = optsFile(t, 'nmae = a1');
  assert.throws(() => withFlumeOpts([], options, [file]), /unknown option "nmae"; --help lists/);
});
