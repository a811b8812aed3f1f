// Generates types, validators and reference pages from schemas/. `--check` fails when a committed
// file differs from what would be generated, or when nothing would generate it any more.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateConfig } from './generate/config.mjs';
import { generateKafka } from './generate/kafka.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const stale = [];

function emit(path, text) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Removes what an earlier run generated below `folder` from a schema that is gone. */
function prune(folder, kept) {
  if (!existsSync(join(root, folder))) return;
  const files = readdirSync(join(root, folder), { recursive: true }).map((f) =>
    join(folder, String(f)),
  );
  for (const file of files.filter((f) => /\.(ts|md)$/.test(f) && !kept.has(f))) {
    stale.push(file);
    if (!check) rmSync(join(root, file));
  }
}

const kept = new Set();
for (const { path, text } of await generateConfig(join(root, 'schemas/config'))) {
  kept.add(path);
  emit(path, text);
}
prune('src/generated/config', kept);
prune('docs/reference', kept);
generateKafka(root, emit);

for (const path of stale) console.log(`${check ? 'stale' : 'wrote'} ${relative('.', path)}`);
if (check && stale.length > 0) process.exit(1);
