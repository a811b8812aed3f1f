/** What `tailrace/plugin` gives to a plug-in's author: the example and a text of each kind fit it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { temporaryDirectory } from '../support/temporary-directory.js';

const compilerOptions = {
  noEmit: true,
  strict: true,
  noImplicitAny: false,
  checkJs: true,
  module: 'nodenext',
  target: 'es2022',
  types: ['node'],
  typeRoots: [resolve('node_modules/@types')],
};

const plugins = `import type { SinkPlugin, SourcePlugin } from 'tailrace/plugin';
export const sink: SinkPlugin<{ url: string }> = {
  create: ({ config }, { DeliveryError }) => ({
    async deliver({ batch }) {
      if (config.url === '') throw new DeliveryError('no address', { outcome: 'refused' });
      return { events: batch.size };
    },
  }),
};
export const source: SourcePlugin = {
  create: ({ emit, config }, { EventBatch }) => ({
    start: () => emit(EventBatch.of([config['text']!])),
    async stop() {},
  }),
};
// @ts-expect-error a sink must deliver
export const none: SinkPlugin = { create: () => ({ async start() {} }) };
`;

test("the package's types are found by its name, and the example fits them", (t) => {
  const directory = temporaryDirectory(t);
  cpSync('conf/plugins-example', directory, { recursive: true });
  mkdirSync(join(directory, 'node_modules'));
  symlinkSync(resolve('.'), join(directory, 'node_modules', 'tailrace'));
  writeFileSync(join(directory, 'plugins.ts'), plugins);
  const project = join(directory, 'tsconfig.json');
  writeFileSync(project, JSON.stringify({ compilerOptions, include: ['*.mjs', '*.ts'] }));
  const compiler = ['node_modules/typescript/bin/tsc', '-p', project];
  const { status, stdout } = spawnSync(process.execPath, compiler, { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});
