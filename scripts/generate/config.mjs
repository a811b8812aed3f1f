// schemas/config/**/*.schema.json → type, validator and reference page of each.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { indexPage, referencePage } from './reference-page.mjs';

const ownKeywords = [
  'x-separator',
  'x-unit',
  'x-path',
  'x-secret',
  'x-refers',
  'x-sinks',
  'x-alias-of',
  'x-falls-back',
  'x-classes',
];

/** The generated files, as { path, text }, in the order of the schemas' names. */
export async function generateConfig(schemaRoot) {
  const schemas = readSchemas(schemaRoot);
  const outputs = [];
  for (const { name, schema } of schemas) {
    const source = `schemas/config/${name}.schema.json`;
    outputs.push(
      { path: `src/generated/config/${name}.ts`, text: await typeOf(schema, source) },
      { path: `src/generated/config/${name}.check.ts`, text: checkOf(schema, source) },
      { path: `docs/reference/${name}.md`, text: referencePage(name, schema) },
    );
  }
  outputs.push({ path: 'docs/reference/README.md', text: indexPage(schemas) });
  const types = schemas.map(({ name }) => name).filter((name) => name.startsWith('outputs/'));
  outputs.push({ path: 'src/generated/config/outputs.ts', text: outputTypes(types) });
  return outputs;
}

/** Outputs have no table of definitions that the configuration could be handed. */
function outputTypes(names) {
  const list = names.map((name) => `  '${name.split('/')[1]}',`);
  const banner = '// Generated from schemas/config/outputs by `npm run generate`. Do not edit.';
  return [banner, 'export const outputTypes: readonly string[] = [', ...list, '];', ''].join('\n');
}

function readSchemas(schemaRoot) {
  const files = readdirSync(schemaRoot, { recursive: true }).map(String);
  return files
    .filter((file) => file.endsWith('.schema.json'))
    .toSorted()
    .map((file) => ({
      name: file.replace('.schema.json', ''),
      schema: withIncluded(schemaRoot, JSON.parse(readFileSync(join(schemaRoot, file), 'utf8'))),
    }));
}

/** With the properties that it has in common with others, but for those that it says itself. */
function withIncluded(schemaRoot, schema) {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return schema;
  const { 'x-includes': names = [], ...own } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, withIncluded(schemaRoot, value)]),
  );
  const properties = { ...own.properties };
  for (const name of names) {
    const shared = JSON.parse(readFileSync(join(schemaRoot, 'shared', `${name}.json`), 'utf8'));
    for (const [key, option] of Object.entries(shared)) properties[key] ??= option;
  }
  return names.length === 0 ? own : { ...own, properties };
}

function typeOf(schema, source) {
  return compile(checkedShape(schema), schema.title, {
    additionalProperties: false,
    bannerComment: `// Generated from ${source} by \`npm run generate\`. Do not edit.`,
    style: { singleQuote: true, printWidth: 100 },
  });
}

/**
 * What a checked configuration holds: an older name is handed on as the newer one, and a value with a
 * default is always there.
 */
function checkedShape(schema) {
  if (Array.isArray(schema)) return schema.map(checkedShape);
  if (schema === null || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, checkedShape(value)]),
  );
  if (copy.properties === undefined) return copy;
  const options = Object.entries(copy.properties);
  copy.properties = Object.fromEntries(options.filter(([, option]) => !option['x-alias-of']));
  const defaulted = Object.keys(copy.properties).filter((key) => 'default' in copy.properties[key]);
  return { ...copy, required: [...new Set([...(copy.required ?? []), ...defaulted])] };
}

function checkOf(schema, source) {
  const ajv = new Ajv({
    allErrors: true,
    useDefaults: true,
    strict: true,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(ownKeywords);
  const validator = standaloneCode(ajv, ajv.compile(schema));
  return [
    '// @ts-nocheck',
    `// Generated from ${source} by \`npm run generate\`. Do not edit.`,
    // ajv's standalone ESM code still requires its run-time parts (string lengths, equality).
    ...(validator.includes('require(')
      ? [
          "import { createRequire } from 'node:module';",
          'const require = createRequire(import.meta.url);',
        ]
      : []),
    `export const schema = ${JSON.stringify(schema, undefined, 2)};`,
    validator
      .replace('"use strict";', '')
      .replace(/^export default .*$/m, '')
      .replace(/^const (schema\d+) = \{"\$schema".*$/m, 'const $1 = schema;')
      .trim(),
    '',
  ].join('\n');
}
