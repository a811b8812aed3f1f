/** An agent as a user of Flume runs it: from a .properties file, in a process of its own. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { run, start, type RunningCommand } from './command-line.js';
import { temporaryDirectory } from './temporary-directory.js';

type Test = { after(cleanUp: () => void | Promise<void>): void };

export interface FlumeAgent {
  /** Its configuration. */
  readonly file: string;
  readonly process: RunningCommand;
}

/** A netcat source on a free port, and a memory channel that has room. */
export const netcatToMemory: readonly string[] = [
  'a1.sources = r1',
  'a1.channels = c1',
  'a1.sinks = k1',
  'a1.sources.r1.type = netcat',
  'a1.sources.r1.bind = 127.0.0.1',
  'a1.sources.r1.port = 0',
  'a1.sources.r1.channels = c1',
  'a1.channels.c1.type = memory',
  'a1.channels.c1.capacity = 10000',
];

/** Agent `a1` of these lines, when it is running. */
export async function startFlumeAgent(
  t: Test,
  lines: readonly string[],
  { args = [], env = {} }: { args?: readonly string[]; env?: Record<string, string> } = {},
): Promise<FlumeAgent> {
  const directory = temporaryDirectory(t);
  const file = join(directory, 'flume.properties');
  writeFileSync(file, `dataDir = ${directory}/data\n${lines.join('\n')}\n`);
  const words = ['agent', '--conf', file, '--name', 'a1', ...args];
  const agent = start('tailrace', words, { env, limitMs: 300_000 });
  t.after(() => void agent.child.kill('SIGKILL'));
  await agent.untilOutput(/Agent a1 is running/);
  return { file, process: agent };
}

/** Sends lines to its netcat source; resolves when each is taken. */
export async function sendLines({ process }: FlumeAgent, lines: readonly string[]): Promise<void> {
  const [, port] = await process.untilOutput(/serverSocket:\S*\[\/127\.0\.0\.1:(\d+)\]/);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(lines.map((line) => `${line}\n`).join(''));
  let answers = '';
  while (answers.split('\n').length <= lines.length) {
    const [answer] = (await once(socket, 'data')) as [Buffer];
    answers += answer.toString();
  }
  socket.destroy();
}

export interface ListedLetter {
  readonly component: string;
  readonly reason: string;
  readonly body: string;
}

/** As `tailrace dlq list` prints them. */
export async function deadLettersOf({ file }: FlumeAgent): Promise<ListedLetter[]> {
  const words = ['dlq', 'list', '--conf', file, '--format', 'jsonl'];
  const { code, stdout, stderr } = await run('tailrace', words);
  if (code !== 0) throw new Error(stderr);
  const lines = stdout.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as ListedLetter);
}
