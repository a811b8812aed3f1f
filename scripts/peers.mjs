// Fetches the real programs that the compiled interop tests ask for, before any of them runs: a slow
// mirror then takes nothing of a test's time. What is there already costs nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goProgram } from '../dist-test/support/go-program.js';
import { nodePackages } from '../dist-test/support/node-packages.js';
import { debianProgram, mavenLibraries } from '../dist-test/support/peers.js';
import { pythonWith } from '../dist-test/support/python-packages.js';

const fetches = { debianProgram, goProgram, mavenLibraries, nodePackages, pythonWith };
const calls = new RegExp(
  String.raw`\b(${Object.keys(fetches).join('|')})\('([^']+)'(?:, '([^']+)')?\)`,
  'g',
);

const wanted = new Map();
for (const file of readdirSync('dist-test', { recursive: true }).map(String)) {
  if (!/^(interop|support)\b.*\.js$/.test(file)) continue;
  for (const [call, ...words] of readFileSync(join('dist-test', file), 'utf8').matchAll(calls))
    wanted.set(call, words);
}
for (const [call, [fetch, ...names]] of [...wanted].toSorted()) {
  const startMs = performance.now();
  fetches[fetch](...names);
  console.log(`${call}: ${Math.round(performance.now() - startMs)} ms`);
}
