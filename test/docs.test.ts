/** What the documentation says is there, is there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { componentTables } from '#src/agent/component-tables.js';

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  ...markdownBelow('docs'),
  ...markdownBelow('schemas'),
];

function markdownBelow(root: string): string[] {
  const files = readdirSync(root, { recursive: true }).map(String);
  return files.filter((file) => file.endsWith('.md')).map((file) => join(root, file));
}

function missing(pattern: RegExp, pathOf: (found: string, page: string) => string): string[] {
  return pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(pattern)]
      .map(([, found]) => found!)
      .filter((found) => !existsSync(pathOf(found, page)))
      .map((found) => `${page}: ${found}`),
  );
}

test('every link leads to a file', () => {
  const links = /\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g;
  assert.deepEqual(
    missing(links, (link, page) => join(dirname(page), link)),
    [],
  );
});

test('every example and source file that is named exists', () => {
  const named = /\b((?:conf|src|test|docs)\/[\w./-]*\w\.(?:ya?ml|properties|ts|md))\b/g;
  assert.deepEqual(
    missing(named, (file) => file),
    [],
  );
});

test('the index of docs lists every page that is written by hand', () => {
  const index = readFileSync('docs/README.md', 'utf8');
  const unlisted = markdownBelow('docs')
    .map((page) => page.slice('docs/'.length))
    .filter((page) => page !== 'README.md' && !page.startsWith('reference/'))
    .filter((page) => !index.includes(`(${page})`));
  assert.deepEqual(unlisted, []);
});

test('the README names every component', () => {
  const { sources, channels, sinks, interceptors, selectors, sinkProcessors } = componentTables;
  const all = [sources, channels, sinks, interceptors, selectors, sinkProcessors].flat();
  const table = readFileSync('README.md', 'utf8');
  const unnamed = all.map(({ type }) => type).filter((type) => !table.includes(type));
  assert.deepEqual(unnamed, []);
});
