import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TokenFile } from '#src/sinks/hdfs/token-file.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const tokens = ['one', 'two'].map((name) =>
  Buffer.from(`\x03${name}\x00\x00\x00`, 'latin1').toString('base64url'),
) as [string, string];

test('a token that HDFS refuses is looked for anew, once for all who ask', async (t) => {
  const path = join(temporaryDirectory(t), 'token');
  const logger = new RecordingLogger();
  writeFileSync(path, tokens[0]);
  const where = 'a.conf:3: sink k1: ';
  const token = await TokenFile.open({ fileSystem: nodeFileSystem, path, logger, where });
  assert.equal(token.text, tokens[0]);
  assert.equal(await token.renew(tokens[0]), false);

  rmSync(path);
  assert.equal(await token.renew(tokens[0]), false);
  assert.deepEqual(logger.messages('warn'), [
    `${where}hdfs.delegationTokenFile: there is no file ${path}; HDFS has refused the token that was in it`,
  ]);

  writeFileSync(path, tokens[1]);
  const found = await Promise.all([token.renew(tokens[0]), token.renew(tokens[0])]);
  assert.deepEqual([token.text, ...found], [tokens[1], true, true]);
  assert.equal(logger.messages('info').length, 1);
});
