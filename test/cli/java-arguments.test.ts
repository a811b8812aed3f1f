import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitJavaArguments } from '#src/cli/java-arguments.js';

test('takes properties and JVM flags out of a flume-ng command line', () => {
  const line =
    'agent --conf ./conf -f a.conf --name a1 -Dflume.root.logger=INFO,console -Xmx512m -C lib/a.jar -Dempty';
  assert.deepEqual(splitJavaArguments(line.split(' ')), {
    words: ['agent', '--conf', './conf', '-f', 'a.conf', '--name', 'a1'],
    properties: { 'flume.root.logger': 'INFO,console', empty: '' },
    ignored: ['-Xmx512m', '-C', 'lib/a.jar'],
  });
});

test('a value may hold the equals sign', () => {
  assert.deepEqual(splitJavaArguments(['-Durl=redis://h?a=b']).properties, {
    url: 'redis://h?a=b',
  });
});
