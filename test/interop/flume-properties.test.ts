/* What Flume 1.11 reads in any .properties text, with `${…}` resolved, is what ours reads. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readProperties } from '#src/config/properties.js';
import { Report } from '#src/config/report.js';
import { substitute } from '#src/config/substitution.js';
import { debianProgram, flumeTool } from '../support/peers.js';
import { fc } from '../support/properties.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
const count = 1_000; // of each kind

const pieces = [
  ...'abk.=: \t\\#!\n\r\f0é',
  '\\\n',
  '\\\r\n',
  '\\u00e9',
  '\\u',
  ' = ',
  'key',
  '\r\n',
];
const grammar = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 40 });

/** None refers to a key: Flume sees those alone that its hash order has before one. */
const reference = fc.constantFrom(
  '${env:HOST}',
  '${sys:p}',
  '${none:-d}',
  '${sys:none:-${env:HOST}}',
  '${${env:KIND}:HOST}',
  '$${x}',
  '${env:none}',
  '${1}',
  '$',
  '}',
  'text',
);
const value = fc.array(reference, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const references = fc
  .array(value, { maxLength: 3 })
  .map((values) => values.map((each, i) => `k${i} = ${each}`).join('\n'));

const env = { HOST: 'web1', KIND: 'env' };
const sysProperties = { p: '4545' };

test(`any text is read as Flume reads it (TAILRACE_SIM_SEED=${seed})`, (t) => {
  const texts = [grammar, references].flatMap((each) => fc.sample(each, { numRuns: count, seed }));
  const usual = texts.filter((text) => !isQuirk(text));
  const theirs = readByFlume(usual, temporaryDirectory(t));
  for (const [i, text] of usual.entries())
    assert.deepEqual(read(text), theirs[i], JSON.stringify(text));
});

/** Java takes what follows a continuation of nothing for a line of its own, comments included. */
function isQuirk(text: string): boolean {
  return /(?:^|[\r\n])[ \t\f]*\\[\r\n]/.test(text);
}

type Values = Readonly<Record<string, string>> | null;

function read(text: string): Values {
  const report = new Report('lenient');
  const written = new Map(readProperties('f', text, report).map((leaf) => [leaf.path, leaf]));
  const { leaves } = substitute(written, { env, sysProperties }, () => report);
  if (report.failed) return null;
  return comparable(Array.from(leaves.values(), ({ path, value }) => [path, String(value)]));
}

/** Trimmed, and without what is empty, as Flume goes on with it. */
function comparable(pairs: readonly (readonly [string, string])[]): Values {
  const trimmed = pairs.map(([key, text]) => [key.trim(), text.trim()] as const);
  return Object.fromEntries(trimmed.filter(([key, text]) => key !== '' && text !== ''));
}

function readByFlume(texts: readonly string[], directory: string): Values[] {
  const [given, results] = [join(directory, 'texts'), join(directory, 'results')];
  writeFileSync(given, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
  // A source file is run as it is, which takes a JDK.
  debianProgram('javac', 'default-jdk-headless');
  const { program, args } = flumeTool();
  const source = 'test/interop/flume-peer/Resolving.java';
  execFileSync(program, ['-Dp=4545', ...args, source, given, results], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env['PATH'], ...env },
  });
  const lines = readFileSync(results, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const values = JSON.parse(line) as Record<string, string> | null;
    return values && comparable(Object.entries(values));
  });
}
