import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { debianProgram, fetchedOnce, runFetch } from './peers.js';

/** The program of `test/interop/<peer>`, built once a change of its files. */
export function goProgram(peer: string, name: string): string {
  const source = join('test/interop', peer);
  const files = readdirSync(source).map((file) => join(source, file));
  const folder = fetchedOnce(name, files, (target) => {
    const go = goOf(/^go (\S+)$/m.exec(readFileSync(join(source, 'go.mod'), 'utf8'))![1]!);
    const args = ['build', '-buildvcs=false', '-o', join(target, 'program'), '.'];
    runFetch(go, args, { cwd: source, env: withHome });
  });
  return join(folder, 'program');
}

const withHome = { ...process.env, HOME: homedir() };

/** A `go` that reads a go.mod of this version. From 1.21 on, one fetches a newer one by itself. */
function goOf(version: string): string {
  const go = debianProgram('go', 'golang-go');
  const [, minor] = /go1\.(\d+)/.exec(execFileSync(go, ['version'], { encoding: 'utf8' }))!;
  if (Number(minor) >= 21) return go;
  // What the newer ones do: the toolchain is a module.
  const machine = `linux-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
  const wanted = `golang.org/toolchain@v0.0.1-go${version}.${machine}`;
  const { Dir: toolchain } = JSON.parse(
    runFetch(go, ['mod', 'download', '-json', wanted], { cwd: '/', env: withHome }),
  ) as { Dir: string };
  for (const folder of ['bin', `pkg/tool/${machine.replace('-', '_')}`])
    for (const file of readdirSync(join(toolchain, folder)))
      chmodSync(join(toolchain, folder, file), 0o755);
  return join(toolchain, 'bin/go');
}
