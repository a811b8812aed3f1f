/**
 * Two flows in one process; one of them meets a full disk, a limit of file size or one of open
 * files. It backs off and says why, the other one goes on; when there is room again, the first one
 * goes on and every line is there once.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { ComponentStatus, PipelineStatus } from '#src/core/status.js';
import { RunningCommand } from '../support/command-line.js';
import { assertSameLines } from '../support/same-lines.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const waitLimitMs = 120_000;
const diskBytes = 24 << 20;
const ballastBytes = 21 << 20;
const fileBytesMax = 2 << 20;
const lineBytes = 200;
const linesOfA = 40_000;
const linesOfB = 2_000;

/** How the process is started and given room again; found out once. */
interface Shortage {
  readonly name: string;
  /** What the operating system answers. */
  readonly code: string;
  /** A shell command that makes it, before the process takes the shell's place. */
  readonly make: (disk: string) => string;
  readonly namespace: readonly string[];
  readonly end: (pid: number, disk: string) => void;
}

const asRoot = ['unshare', '--mount'];
const asUser = ['unshare', '--user', '--map-root-user', '--mount'];

/** A small disk where mounts are allowed, in a namespace of the process's own; else a limit. */
function shortageOfSpace(): Shortage {
  const probe = 'mount -t tmpfs tmpfs /mnt';
  const namespace = [asRoot, asUser].find(
    ([program, ...args]) => spawnSync(program!, [...args, 'sh', '-c', probe]).status === 0,
  );
  if (namespace === undefined)
    return {
      name: `files limited to ${fileBytesMax >> 20} MiB (no mounts here)`,
      code: 'EFBIG',
      // The default answer to SIGXFSZ would be to end the process.
      make: () => `trap '' XFSZ; ulimit -S -f ${fileBytesMax / 1_024}`,
      namespace: [],
      end: (pid) => execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited:']),
    };
  return {
    name: `a disk of ${diskBytes >> 20} MiB`,
    code: 'ENOSPC',
    make: (disk) =>
      `mount -t tmpfs -o size=${diskBytes} tmpfs ${disk} && ` +
      `mkdir ${disk}/out && head -c ${ballastBytes} /dev/zero > ${disk}/ballast`,
    namespace,
    end: (pid, disk) => rmSync(seenBy(pid, `${disk}/ballast`)),
  };
}

/** A path as a process in a mount namespace of its own sees it. */
function seenBy(pid: number, path: string): string {
  return `/proc/${pid}/root${path}`;
}

interface Flows {
  readonly directory: string;
  readonly disk: string;
  readonly running: RunningCommand;
  readonly pid: number;
  readonly page: string;
}

function configOf(directory: string, disk: string): string {
  const file = join(directory, 'pipeline.yaml');
  const agent = (name: string, root: string): string => `
  ${name}:
    sources:
      log: { type: taildir, filegroups: { main: '${directory}/${name}/.*' }, batchSize: 500, channels: [buffer] }
    channels:
      buffer:
        type: file
        checkpointDir: ${root}/checkpoint
        dataDirs: [${root}/data]
        minimumRequiredSpace: 1048576
    sinks:
      files:
        type: file_roll
        channel: buffer
        sink.directory: ${root}/out
        sink.batchSize: 500
        sink.rollInterval: 0`;
  writeFileSync(
    file,
    `dataDir: data
agents:${agent('a', disk)}${agent('b', `${directory}/roomy`)}
dashboard: { listen: '127.0.0.1:0' }
`,
  );
  return file;
}

async function startFlows(t: TestContext, shortage?: Shortage): Promise<Flows> {
  const directory = temporaryDirectory(t);
  const disk = join(directory, 'disk');
  for (const folder of ['a', 'b', 'disk/out', 'roomy/out'])
    mkdirSync(join(directory, folder), { recursive: true });
  const file = configOf(directory, disk);
  const make = shortage?.make(disk) ?? 'true';
  const script = `${make} && exec ${process.execPath} dist/cli/tailrace.js up --conf ${file}`;
  const [program, ...args] = [...(shortage?.namespace ?? []), 'sh', '-c', script];
  const running = new RunningCommand(program!, args, { limitMs: 4 * waitLimitMs });
  t.after(() => running.end('SIGKILL'));
  const [, page] = await running.untilOutput(/Page: (\S+)/);
  return { directory, disk, running, pid: running.child.pid!, page: page! };
}

let lineNumber = 0;

function writeLines(directory: string, name: string, count: number, file = 'log'): string[] {
  const lines = Array.from({ length: count }, () =>
    `${name} ${file} ${lineNumber++} `.padEnd(lineBytes, 'x'),
  );
  appendFileSync(join(directory, name, file), `${lines.join('\n')}\n`);
  return lines;
}

async function componentsOf({ page }: Flows, agent: string): Promise<readonly ComponentStatus[]> {
  const response = await fetch(`${page}api/status`);
  const text = await response.text();
  assert.ok(response.ok, text);
  const status = JSON.parse(text) as PipelineStatus;
  return status.agents.find(({ name }) => name === agent)!.components;
}

async function untilTrue(condition: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const startMs = performance.now();
  while (!(await condition())) {
    assert.ok(performance.now() - startMs < waitLimitMs, `waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The lines that a flow's sink has written. A hidden file may take its name at any moment. */
function written({ pid }: Flows, root: string): string[] {
  const out = seenBy(pid, join(root, 'out'));
  const names = readdirSync(out).filter((name) => !name.startsWith('.'));
  const texts = names.map((name) => readFileSync(join(out, name), 'utf8'));
  return texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
}

async function untilWritten(flows: Flows, root: string, lines: readonly string[]): Promise<void> {
  const isThere = (): boolean => written(flows, root).length >= lines.length;
  await untilTrue(isThere, `${lines.length} lines are in ${root}`);
  assertSameLines(written(flows, root), lines, root);
}

/**
 * The log says why flow a is stuck; b takes more lines all the same. The page is asked all the while:
 * a connection that rests for seconds is closed, and a new one takes a descriptor.
 */
async function whileShort(flows: Flows, code: string, before: readonly string[]): Promise<void> {
  const { running, directory } = flows;
  const said = new RegExp(`\\(a[.)].*${code}`);
  await untilTrue(async () => {
    await componentsOf(flows, 'b');
    return said.test(running.stdout + running.stderr);
  }, `the log says ${code}`);
  const [roomy, more] = [join(directory, 'roomy'), writeLines(directory, 'b', linesOfB)];
  await untilTrue(async () => {
    const troubled = (await componentsOf(flows, 'b')).filter(({ error }) => error !== undefined);
    assert.deepEqual(troubled, []);
    return written(flows, roomy).length >= before.length + more.length;
  }, 'the other flow goes on');
  assertSameLines(written(flows, roomy), [...before, ...more], roomy);
}

const space = shortageOfSpace();

test(`${space.name}: one flow waits and says ${space.code}, the other goes on; with room, nothing is missing or doubled`, async (t) => {
  const flows = await startFlows(t, space);
  const { directory, disk, pid } = flows;
  const ofB = writeLines(directory, 'b', linesOfB);
  const ofA = writeLines(directory, 'a', linesOfA);
  await whileShort(flows, space.code, ofB);
  await untilTrue(async () => {
    const components = await componentsOf(flows, 'a');
    return components.some(({ error }) => error?.includes(space.code) === true);
  }, `the status of flow a says ${space.code}`);
  space.end(pid, disk);
  await untilWritten(flows, disk, ofA);
  assert.equal((await flows.running.end('SIGTERM')).code, 0);
});

test('no more open files: one flow waits and says EMFILE, the other goes on; then nothing is missing or doubled', async (t) => {
  const flows = await startFlows(t);
  const { directory, disk, pid } = flows;
  const ofB = writeLines(directory, 'b', linesOfB);
  const ofA = writeLines(directory, 'a', 1_000);
  await untilWritten(flows, join(directory, 'roomy'), ofB);
  await untilWritten(flows, disk, ofA);
  // The page is asked over a connection that is open already.
  await componentsOf(flows, 'a');
  limitFiles(pid, readdirSync(`/proc/${pid}/fd`).length + 1);
  for (let i = 0; i < 20; i++) ofA.push(...writeLines(directory, 'a', 100, `new-${i}`));
  await whileShort(flows, 'EMFILE', ofB);
  limitFiles(pid, 1_024);
  await untilWritten(flows, disk, ofA);
  assert.equal((await flows.running.end('SIGTERM')).code, 0);
});

/** The soft limit; the hard one stays. */
function limitFiles(pid: number, count: number): void {
  execFileSync('prlimit', ['--pid', String(pid), `--nofile=${count}:`]);
}
