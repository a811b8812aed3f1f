/** The examples of conf/ as a user runs them: through the command line, over real files and sockets. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { run, start, type RunningCommand } from '../support/command-line.js';
import { sendDatagrams } from '../support/datagrams.js';
import { sendOverTcp } from '../support/send-lines.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

type Test = { after(cleanUp: () => void | Promise<void>): void };

const lines = Array.from({ length: 300 }, (_, n) => `line ${n}`);

/** A directory with logs to read and folders for the sinks, as the examples' heads ask for. */
function workplace(t: Test): string {
  const directory = temporaryDirectory(t);
  for (const folder of ['out', 'access', 'error', 'spool']) mkdirSync(join(directory, folder));
  writeFileSync(join(directory, 'access.log'), `${lines.join('\n')}\n`);
  writeFileSync(join(directory, 'error.log'), 'out of memory\n');
  return directory;
}

type Environment = Readonly<Record<string, string>>;

function startAgent(t: Test, file: string, name: string, env: Environment): RunningCommand {
  const agent = start('agent-bin', ['--conf', `conf/${file}`, '--name', name], { env });
  t.after(() => void agent.child.kill('SIGKILL'));
  return agent;
}

function linesIn(folder: string): string[] {
  // A file that is being made has a hidden name until it is whole.
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.join('').split('\n').slice(0, -1);
}

async function untilWritten(folder: string, expected: readonly string[]): Promise<void> {
  await eventually(() => linesIn(folder).length >= expected.length, `${folder} has its lines`);
  assert.deepEqual(linesIn(folder), expected);
}

/** Sends text to a listening agent; resolves with its first answer. */
async function send(agent: RunningCommand, text: string): Promise<string> {
  const [, port] = await agent.untilOutput(/Created serverSocket:\[\/127\.0\.0\.1:(\d+)/);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(text);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString();
}

for (const format of ['properties', 'yaml']) {
  describe(`the example in ${format}`, () => {
    test('netcat logs each line and answers OK', async (t) => {
      const agent = startAgent(t, `netcat.${format}`, 'a1', { PORT: '0' });
      assert.equal(await send(agent, 'hello world\n'), 'OK\n');
      await agent.untilOutput(/Event: \{ headers:\{\} body: 68 65 6C 6C 6F .* hello world \}/);
      const { code } = await agent.end('SIGTERM');
      assert.equal(code, 143);
    });

    test('tail-to-files copies a log into files', async (t) => {
      const directory = workplace(t);
      const agent = startAgent(t, `tail-to-files.${format}`, 'a1', { DIR: directory });
      await untilWritten(join(directory, 'out'), lines);
      await agent.end();
    });

    test('spool reads a file that was moved in, and renames it', async (t) => {
      const directory = workplace(t);
      renameSync(join(directory, 'access.log'), join(directory, 'spool', 'access.log'));
      const agent = startAgent(t, `spool.${format}`, 'a1', { DIR: directory });
      await untilWritten(join(directory, 'out'), lines);
      const done = join(directory, 'spool', 'access.log.COMPLETED');
      await eventually(() => existsSync(done), 'the file is renamed');
      await agent.end();
    });

    test('fan-out gives each event to both channels', async (t) => {
      const directory = workplace(t);
      const agent = startAgent(t, `fan-out.${format}`, 'a1', { DIR: directory });
      await untilWritten(join(directory, 'out'), lines);
      await agent.untilOutput(/line 299 \}/);
      await agent.end();
    });

    test('spillable keeps lines in memory, and numbers in a channel for tests', async (t) => {
      const directory = workplace(t);
      const agent = startAgent(t, `spillable.${format}`, 'a1', { DIR: directory, PORT: '0' });
      assert.equal(await send(agent, 'hello\n'), 'OK\n');
      await untilWritten(join(directory, 'out'), ['hello']);
      await agent.untilOutput(/body: 39 .* 9 \}/);
      await agent.end();
    });

    test('multiplexing parts the logs by their header', async (t) => {
      const directory = workplace(t);
      const agent = startAgent(t, `multiplexing.${format}`, 'a1', { DIR: directory });
      await untilWritten(join(directory, 'access'), lines);
      await untilWritten(join(directory, 'error'), ['out of memory']);
      await agent.end();
    });

    test('interceptors drop, mask and mark', async (t) => {
      const agent = startAgent(t, `interceptors.${format}`, 'a1', { PORT: '0' });
      const requests = ['/health 500', '/ 200', '/cart?token=abc 500'];
      await send(agent, requests.map((request) => `10.0.0.7 GET ${request}\n`).join(''));
      const [event] = await agent.untilOutput(/Event: .*/);
      assert.match(event, /headers:\{(?=.*class=5)(?=.*host=)(?=.*timestamp=\d)(?=.*id=)(?!.*ip=)/);
      // The log shows sixteen bytes a row.
      await agent.untilOutput(/ rt\?token=\*\*\* 500/);
      assert.doesNotMatch((await agent.end()).stdout, /health/);
    });

    test('syslog takes messages by UDP, TCP and several ports into one folder', async (t) => {
      const directory = workplace(t);
      const env = { DIR: directory, PORT: '0', PORTS: '0' };
      const agent = startAgent(t, `syslog.${format}`, 'a1', env);
      const portOf = async (source: RegExp): Promise<number> =>
        Number((await agent.untilOutput(source))[1]);
      const message = '<34>1 2003-10-11T22:14:15.003Z web1 su - - - ';
      await sendDatagrams(await portOf(/UDP source listens on 127\.0\.0\.1:(\d+)/), [
        `${message}a`,
      ]);
      const out = join(directory, 'out');
      await eventually(() => linesIn(out).length === 1, 'the datagram is written');
      await sendOverTcp(await portOf(/TCP source listens on 127\.0\.0\.1:(\d+)/), [
        `${message}b\n`,
      ]);
      await eventually(() => linesIn(out).length === 2, 'the message by TCP is written');
      const ports = await portOf(/Multiport syslog source listens on 127\.0\.0\.1: (\d+)/);
      await sendOverTcp(ports, [`${message}c\n`]);
      await eventually(() => linesIn(out).length === 3, 'all are written');
      const [udp, tcp, multiport] = linesIn(out) as [string, string, string];
      assert.match(udp, /^\{(?=.*client=127\.0\.0\.1)(?=.*host=web1).*\} su - - - a$/);
      assert.match(tcp, /^\{.*\} 2003-10-11T22:14:15\.003Z web1 su - - - b$/);
      assert.match(
        multiport,
        new RegExp(`^\\{(?=.*port=${ports})(?=.*Priority=34).*\\} su - - - c$`),
      );
      await agent.end();
    });

    test('netcat-udp logs each datagram with its sender', async (t) => {
      const agent = startAgent(t, `netcat-udp.${format}`, 'a1', { PORT: '0' });
      const [, port] = await agent.untilOutput(/127\.0\.0\.1:(\d+)/);
      await sendDatagrams(Number(port), ['hello']);
      await agent.untilOutput(
        /headers:\{REMOTE_ADDRESS=\/127\.0\.0\.1:\d+\} body: 68 65 6C 6C 6F /,
      );
      await agent.end();
    });

    test('load counts to the log, and sends the rest nowhere', async (t) => {
      const agent = startAgent(t, `load.${format}`, 'a1', {});
      await agent.untilOutput(/body: 39 .* 9 \}/);
      const { stdout, stderr } = await agent.end();
      assert.equal(`${stdout}${stderr}`.split('Event: ').length, 11);
    });

    test('two-tier hands a log from one agent to the next', async (t) => {
      const directory = workplace(t);
      const file = `two-tier.${format}`;
      const collector = startAgent(t, file, 'collector', { DIR: directory, PORT: '0' });
      const [, port] = await collector.untilOutput(/listens on 127\.0\.0\.1:(\d+)/);
      const web = startAgent(t, file, 'web1', { DIR: directory, PORT: port! });
      await untilWritten(join(directory, 'out'), lines);
      await web.end();
      await collector.end();
    });

    test('thrift hands lines from one agent to the next', async (t) => {
      const directory = workplace(t);
      const file = `thrift.${format}`;
      const collector = startAgent(t, file, 'collector', { DIR: directory, PORT: '0' });
      const [, port] = await collector.untilOutput(/listens on 127\.0\.0\.1:(\d+)/);
      const web = startAgent(t, file, 'web1', { DIR: directory, PORT: port!, LINES_PORT: '0' });
      assert.equal(await send(web, 'hello\n'), 'OK\n');
      await untilWritten(join(directory, 'out'), ['hello']);
      await web.end();
      await collector.end();
    });
  });
}

describe('a wrong configuration', () => {
  test('ends with 78 and every problem, with the line and carets', async (t) => {
    const file = join(temporaryDirectory(t), 'flume.conf');
    const right = readFileSync('conf/netcat.properties', 'utf8');
    writeFileSync(file, right.replace('= logger', '= loger').replace('.bind', '.bnid'));
    for (const [bin, args] of [
      ['agent-bin', ['--conf', file, '--name', 'a1']],
      ['flume-ng-bin', ['agent', '--conf-file', file, '--name', 'a1']],
      ['tailrace', ['validate', file]],
    ] as const) {
      const { code, stderr } = await run(bin, args);
      assert.equal(code, 78, bin);
      assert.match(stderr, /flume.conf:11: a1.sources.r1.bnid: .* did you mean "bind"\?/);
      assert.match(stderr, /flume.conf:19: a1.sinks.k1.type: .* did you mean "logger"\?/);
      assert.match(stderr, /\n +\^\^\^\^\n/);
    }
  });

  test('ends with 78 and the names when the agent is not in it', async () => {
    const args = ['--conf', 'conf/two-tier.yaml', '--name', 'web2'];
    const { code, stderr } = await run('agent-bin', args);
    assert.equal(code, 78);
    assert.match(stderr, /agent "web2" is not defined; .*; agents: web1, collector/);
  });
});
