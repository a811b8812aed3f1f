import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from '#src/core/errors.js';
import type { HdfsSinkConfig } from '#src/generated/config/sinks/hdfs.js';
import { settingsOf, type HdfsSinkSettings } from '#src/sinks/hdfs/settings.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { sinkContext } from '../../support/component-context.js';
import { hdfsConfig } from '../../support/hdfs-sink.js';

function settings(config: Partial<HdfsSinkConfig>): HdfsSinkSettings {
  const all = hdfsConfig({ 'hdfs.path': 'hdfs://nn:8020/logs', ...config });
  return settingsOf(sinkContext(all, { fileSystem: nodeFileSystem }));
}

test('without options files roll as in Flume: 30 s, 1024 bytes, 10 events', () => {
  const { roll, names, delivery, batchEventsMax, callsMax, callTimeoutMs } = settings({});
  assert.deepEqual(roll, {
    events: 10,
    bodyBytes: 1024,
    intervalMs: 30_000,
    idleMs: Infinity,
    openFilesMax: 5000,
  });
  assert.deepEqual(names, { suffix: '', inUsePrefix: '', inUseSuffix: '.tmp' });
  assert.deepEqual(
    [delivery, batchEventsMax, callsMax, callTimeoutMs],
    ['append', 100, 10, 30_000],
  );
});

test('0 is no limit', () => {
  const config = { 'hdfs.rollInterval': 0, 'hdfs.rollSize': 0, 'hdfs.rollCount': 0 };
  const { roll, callTimeoutMs } = settings({ ...config, 'hdfs.callTimeout': -1 });
  assert.deepEqual([roll.intervalMs, roll.bodyBytes, roll.events], Array(3).fill(Infinity));
  assert.equal(callTimeoutMs, Infinity);
});

test('an interval that no timer can hold is as long as one can', () => {
  assert.equal(settings({ 'hdfs.rollInterval': 30 * 86_400 }).roll.intervalMs, 2 ** 31 - 1);
});

test('a suffix of files takes the place of the extension of the codec', () => {
  const config = { 'hdfs.fileType': 'CompressedStream', 'hdfs.codeC': 'gzip' } as const;
  assert.equal(settings(config).names.suffix, '.gz');
  assert.equal(settings({ ...config, 'hdfs.fileSuffix': '.log' }).names.suffix, '.log');
});

test('closing is tried until it is done, once without an interval, or as often as is said', () => {
  const tries = (config: Partial<HdfsSinkConfig>): number => settings(config).closeTries;
  assert.equal(tries({}), Infinity);
  assert.equal(tries({ 'hdfs.closeTries': 4 }), 4);
  assert.equal(tries({ 'hdfs.closeTries': -1 }), Infinity);
  assert.equal(tries({ 'hdfs.closeTries': 4, 'hdfs.retryInterval': 0 }), 1);
});

test('what does something else than one might think is told', () => {
  const warnings = (config: Partial<HdfsSinkConfig>): string =>
    settings(config).warnings.join('\n');
  assert.equal(warnings({}), '');
  assert.match(warnings({ 'hdfs.closeTries': -1 }), /hdfs\.closeTries is -1/);
  assert.match(warnings({ 'hdfs.retryInterval': 0 }), /hdfs\.retryInterval is 0/);
  assert.match(warnings({ 'hdfs.minBlockReplicas': 1 }), /hdfs\.minBlockReplicas has no effect/);
  assert.match(warnings({ 'hdfs.rollTimerPoolSize': 2 }), /hdfs\.rollTimerPoolSize has no effect/);
  assert.match(warnings({ 'hdfs.useRawLocalFileSystem': true }), /file_roll/);
  const emptied = { 'hdfs.emptyInUseSuffix': true, 'hdfs.inUseSuffix': '.open' };
  assert.match(warnings(emptied), /"\.open" is not used/);
});

test('addresses of datanodes are by their own names', () => {
  const { datanodeAddresses } = settings({
    'hdfs.datanodeAddresses': ['dn1=10.0.0.5', 'dn2:9864=localhost:19864', 'dn3=[::1]:9864'],
  });
  assert.deepEqual(
    [...datanodeAddresses],
    [
      ['dn1', { host: '10.0.0.5' }],
      ['dn2:9864', { host: 'localhost', port: 19864 }],
      ['dn3', { host: '::1', port: 9864 }],
    ],
  );
  for (const text of ['dn1', 'dn1=', 'dn1=h:99999', '=h'])
    assert.throws(() => settings({ 'hdfs.datanodeAddresses': [text] }), ConfigError);
});

test('formats that do not go together are refused in the words of Flume, with the place', () => {
  assert.throws(
    () => settings({ 'hdfs.fileType': 'DataStream', 'hdfs.codeC': 'gzip' }),
    /^ConfigError: test\.properties:1: sink k1: .*DataStream which does NOT support compressed output/,
  );
  assert.throws(
    () => settings({ 'hdfs.fileType': 'CompressedStream' }),
    /It's essential to set compress codec when fileType is: CompressedStream/,
  );
});
