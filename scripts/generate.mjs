// Generates src/generated/ from schemas/. `--check` fails when a committed file differs.
import { mkdirSync, readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

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

const schemaRoot = join(root, 'schemas/config');
for (const file of readdirSync(schemaRoot, { recursive: true }).map(String).filter((f) => f.endsWith('.schema.json')).toSorted()) {
  const schema = JSON.parse(readFileSync(join(schemaRoot, file), 'utf8'));
  const name = file.replace('.schema.json', '');
  // A value with a default is always there once the configuration has been checked.
  const defaulted = Object.entries(schema.properties ?? {}).filter(([, p]) => 'default' in p);
  schema.required = [...new Set([...(schema.required ?? []), ...defaulted.map(([key]) => key)])];
  const text = await compile(schema, schema.title, {
    cwd: schemaRoot,
    additionalProperties: false,
    bannerComment: `// Generated from schemas/config/${file} by \`npm run generate\`. Do not edit.`,
    style: { singleQuote: true, printWidth: 100 },
  });
  emit(`src/generated/config/${name}.ts`, text);
}

for (const path of stale) console.log(`${check ? 'stale' : 'wrote'} ${relative('.', path)}`);
if (check && stale.length > 0) process.exit(1);
