import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { watchFiles } from '#src/cli/reload/file-hints.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { until } from '../../support/until.js';

/** Resolves when a change has given a hint. */
async function hintAfter(t: TestContext, file: string, change: () => void): Promise<void> {
  let hints = 0;
  const watching = watchFiles([file], () => hints++);
  t.after(() => watching.close());
  change();
  await until(() => hints > 0, 'there is a hint');
}

test('a file that is written in place gives a hint', async (t) => {
  const file = join(temporaryDirectory(t), 'a.properties');
  writeFileSync(file, 'a');
  await hintAfter(t, file, () => writeFileSync(file, 'b'));
});

test('a file that an editor puts in its place gives a hint, the next one, too', async (t) => {
  const file = join(temporaryDirectory(t), 'a.properties');
  writeFileSync(file, 'a');
  for (const text of ['b', 'c'])
    await hintAfter(t, file, () => {
      writeFileSync(`${file}.swp`, text);
      renameSync(`${file}.swp`, file);
    });
});

test('the link that Kubernetes moves to another version gives a hint', async (t) => {
  const directory = temporaryDirectory(t);
  for (const version of ['..1', '..2']) {
    mkdirSync(join(directory, version));
    writeFileSync(join(directory, version, 'a.properties'), version);
  }
  symlinkSync('..1', join(directory, '..data'));
  const file = join(directory, 'a.properties');
  symlinkSync(join('..data', 'a.properties'), file);
  await hintAfter(t, file, () => {
    symlinkSync('..2', join(directory, '..data_tmp'));
    renameSync(join(directory, '..data_tmp'), join(directory, '..data'));
  });
});

test('the target of a link gives a hint when it is written', async (t) => {
  const directory = temporaryDirectory(t);
  mkdirSync(join(directory, 'real'));
  const target = join(directory, 'real', 'flume.conf');
  writeFileSync(target, 'a');
  const file = join(directory, 'a.properties');
  symlinkSync(target, file);
  await hintAfter(t, file, () => writeFileSync(target, 'b'));
});

test('a file whose directory is not there gives none, and is no error', (t) => {
  const file = join(temporaryDirectory(t), 'none', 'a.properties');
  watchFiles([file], () => {}).close();
});
