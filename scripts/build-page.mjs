// Checks the dashboard's page and bundles it, ECharts included, into dist/dashboard/page/.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src/dashboard/page');
const target = join(root, 'dist/dashboard/page');

const compiler = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [compiler, '-p', source], { cwd: root, stdio: 'inherit' });
mkdirSync(target, { recursive: true });
await build({
  entryPoints: { page: join(source, 'main.ts'), style: join(source, 'page.css') },
  outdir: target,
  entryNames: 'page',
  bundle: true,
  format: 'esm',
  target: ['chrome110', 'firefox110', 'safari16.4'],
  minify: true,
  legalComments: 'inline',
  logLevel: 'warning',
});
for (const name of ['index.html', 'icon.svg']) copyFileSync(join(source, name), join(target, name));
