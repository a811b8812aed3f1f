import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { debianProgram, fetchedOnce, installDebianPackage, runFetch } from './peers.js';

/** A Python that has the packages of `test/interop/<peer>/requirements.txt`, and no other. */
export function pythonWith(peer: string, name: string): string {
  const requirements = join('test/interop', peer, 'requirements.txt');
  const folder = fetchedOnce(name, [requirements], (target) => {
    const python = debianProgram('python3');
    if (spawnSync(python, ['-c', 'import ensurepip']).status !== 0)
      installDebianPackage('python3-venv');
    runFetch(python, ['-m', 'venv', '--clear', target]);
    const options = ['--quiet', '--no-deps', '-r', requirements];
    runFetch(join(target, 'bin/pip'), ['install', ...options]);
  });
  return join(folder, 'bin/python');
}
