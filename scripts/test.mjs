// Runs the compiled tests: `node scripts/test.mjs [--interop|--all] [path fragment ...]`.
// node:test takes directories on Node 20 and globs on 22, so the files are listed here.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const args = process.argv.slice(2);
const interop = args.includes('--interop');
const all = args.includes('--all');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const files = readdirSync('dist-test', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.test.js'))
  .filter((file) => all || file.startsWith('interop') === interop)
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .map((file) => relative('.', join('dist-test', file)))
  .toSorted();
if (files.length === 0) {
  console.error(
    `no test file matches ${wanted.join(' ') || '(all)'}: build the tests first (npm run build:test)`,
  );
  process.exit(1);
}
// A limit of a file, too, for what hangs: a simulation of 12 s has taken 240 on a machine with much
// other work, and in full the faults of one file take minutes.
const isFull = process.env.TAILRACE_FAULTS === 'full';
const limitMs = interop && isFull ? 3_600_000 : 600_000;
const options = [
  '--test',
  '--test-reporter=spec',
  '--enable-source-maps',
  `--test-timeout=${limitMs}`,
];
if (interop) options.push('--test-concurrency=1');
const child = spawnSync(process.execPath, [...options, ...files], { stdio: 'inherit' });
process.exit(child.status ?? 1);
