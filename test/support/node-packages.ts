import { copyFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fetchedOnce, runFetch } from './peers.js';

/**
 * A copy of `test/interop/<peer>` with the packages that its package.json names, which are no part of
 * the project. Engines are not looked at: a package may name a newer Node than it needs.
 */
export function nodePackages(peer: string, name: string): string {
  const source = join('test/interop', peer);
  const files = readdirSync(source).map((file) => join(source, file));
  return fetchedOnce(name, files, (folder) => {
    for (const file of readdirSync(source)) copyFileSync(join(source, file), join(folder, file));
    const options = ['--no-engine-strict', '--no-package-lock', '--no-audit', '--no-fund'];
    const install = ['install', '--silent', '--ignore-scripts', ...options];
    runFetch('npm', install, { cwd: resolve(folder) });
  });
}
