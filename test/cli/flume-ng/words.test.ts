import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalWords } from '#src/cli/flume-ng/words.js';

const options = [
  { long: 'name', short: 'n', takesValue: true },
  { long: 'conf', short: 'c', takesValue: true },
  { long: 'conf-file', short: 'f', takesValue: true },
  { long: 'conf-user', short: 'user', takesValue: true },
  { long: 'no-reload-conf', takesValue: false },
  { long: 'help', short: 'h', takesValue: false },
];

test("words are read as Flume's parser reads them", () => {
  const table: readonly [string, string][] = [
    ['-n a1 -f a.conf', '--name=a1 --conf-file=a.conf'],
    ['--name a1 --name=a2 -n=a3', '--name=a1 --name=a2 --name=a3'],
    ['-name a1', '--name=a1'],
    ['-na1 -fa=b', '--name=a1 --conf-file=a=b'],
    ['-user tom', '--conf-user=tom'],
    ['--na a1 --conf-f x --no-r', '--name=a1 --conf-file=x --no-reload-conf'],
    ['--conf dir', '--conf=dir'],
    ['-n -f x', '--name --conf-file=x'],
    ['-n -1 -h', '--name=-1 --help'],
    ['--lenient x - -- -n a1', '--lenient x - -- -n a1'],
    ['--name=', '--name='],
  ];
  for (const [line, expected] of table)
    assert.equal(canonicalWords(line.split(' '), options).join(' '), expected, line);
});

test('a value may hold blanks, line ends and the equals sign', () => {
  assert.deepEqual(canonicalWords(['-n', ' a 1 ', '--conf-file=a b\nc=d'], options), [
    '--name= a 1 ',
    '--conf-file=a b\nc=d',
  ]);
});

test('a beginning that fits several options is refused with their names', () => {
  assert.throws(() => canonicalWords(['--conf-', 'x'], options), {
    message: "Ambiguous option: '--conf-'  (could be: --conf-file, --conf-user)",
  });
});
