// Builds what ships: the compiled tree in dist/, its schemas, and the page's bundle. Safe to repeat.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (script, ...args) =>
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });

run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
if (existsSync(join(root, 'scripts/build-page.mjs'))) run('scripts/build-page.mjs');
for (const bin of ['tailrace', 'agent-bin', 'flume-ng-bin']) {
  const file = join(root, 'dist/cli', `${bin}.js`);
  if (existsSync(file)) chmodSync(file, 0o755);
}
