import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { debianProgram, fetchedOnce, installDebianPackage } from './peers.js';

/** A Python that has the packages of `test/interop/<peer>/requirements.txt`, and no other. */
export function pythonWith(peer: string, name: string): string {
  const requirements = join('test/interop', peer, 'requirements.txt');
  const folder = fetchedOnce(name, [requirements], (target) => {
    const python = debianProgram('python3');
    if (spawnSync(python, ['-c', 'import ensurepip']).status !== 0)
      installDebianPackage('python3-venv');
    const run = (program: string, ...args: string[]): void =>
      void execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    run(python, '-m', 'venv', '--clear', target);
    run(join(target, 'bin/pip'), 'install', '--quiet', '--no-deps', '-r', requirements);
  });
  return join(folder, 'bin/python');
}
