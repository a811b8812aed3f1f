import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Command } from 'commander';
import { actionWords } from '#src/cli/kafka/action-words.js';
import { addedConfigs } from '#src/cli/kafka/added-configs.js';
import { chosenTopics } from '#src/cli/kafka/chosen-topics.js';
import { columns } from '#src/cli/kafka/columns.js';
import { kafkaWords } from '#src/cli/kafka/kafka-words.js';
import { settings } from '#src/cli/kafka/option-values.js';
import { PropertyOptions } from '#src/cli/kafka/property-options.js';

const topics = new Command('topics')
  .addCommand(new Command('list'))
  .addCommand(new Command('delete'));

test('an action may be written as an option anywhere, as with the scripts of Kafka', () => {
  assert.deepEqual(actionWords(topics, ['--bootstrap-server', 'a:1', '--list', '--json']), [
    'list',
    '--bootstrap-server',
    'a:1',
    '--json',
  ]);
  assert.deepEqual(actionWords(topics, ['delete', '--list']), ['delete', '--list']);
  assert.deepEqual(actionWords(topics, ['--help']), ['--help']);
});

test('names that only the scripts of Kafka have are understood', () => {
  assert.deepEqual(
    kafkaWords(['--producer.config', 'a', '--whitelist=b.*', '--reader-property', 'c=--whitelist']),
    ['--command-config', 'a', '--include=b.*', '--property', 'c=--whitelist'],
  );
});

test('settings in one text are split at commas outside of brackets', () => {
  const configs = addedConfigs('retention.ms=5, cleanup.policy=[compact,delete],note=a=b,empty=');
  assert.deepEqual(
    [...configs],
    [
      ['retention.ms', '5'],
      ['cleanup.policy', 'compact,delete'],
      ['note', 'a=b'],
      ['empty', ''],
    ],
  );
  assert.throws(() => addedConfigs('a=1,b'), /"b" is not name=value/);
  assert.deepEqual([...addedConfigs('')], []);
});

test('a setting of a new topic is given once and has a name', () => {
  const first = settings('retention.ms = 5');
  assert.deepEqual(
    [...settings('a=b=c', first)],
    [
      ['retention.ms', '5'],
      ['a', 'b=c'],
    ],
  );
  assert.throws(() => settings('retention.ms=6', first), /twice/);
  assert.throws(() => settings('=6'), /name=value/);
});

function named(...names: string[]) {
  return names.map((name) => ({ name, id: '', isInternal: false, partitions: [] }));
}

test('a name that is there is no regular expression, any other one matches as a whole', () => {
  const all = named('a.b', 'axb', 'access', 'access-copy');
  const chosen = (...wanted: string[]) => chosenTopics(all, wanted).map(({ name }) => name);
  assert.deepEqual(chosen('a.b'), ['a.b']);
  assert.deepEqual(chosen('a.?b'), ['a.b', 'axb']);
  assert.deepEqual(chosen('access.*', 'access'), ['access', 'access-copy']);
  assert.throws(() => chosen('acess'), /topic "acess" does not exist; did you mean "access"\?/);
  assert.throws(() => chosen('a['), /neither a topic nor a regular expression/);
  assert.deepEqual(chosenTopics(all, ['nothing'], { isOptional: true }), []);
});

test('columns are as wide as their widest value, and control characters do not reach the terminal', () => {
  assert.equal(
    columns(
      ['A', 'B'],
      [
        ['long value', 1],
        ['\u001B[31m', 22],
      ],
      3,
    ),
    ['A          B', 'long value 1', '\\x1b[31m   22', ''].join('\n'),
  );
});

test('a property that nothing reads is refused with the one that was meant', () => {
  assert.throws(
    () => new PropertyOptions(['print.keys=true'], ['print.key']),
    /did you mean "print.key"/,
  );
  const properties = new PropertyOptions(
    ['print.key=true', 'key.separator==', 'x=maybe'],
    ['print.key', 'key.separator', 'x'],
  );
  assert.equal(properties.flag('print.key'), true);
  assert.equal(properties.text('key.separator', '\t'), '=');
  assert.throws(() => properties.flag('x'), /write true or false/);
});
