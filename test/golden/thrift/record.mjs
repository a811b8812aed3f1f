// Records the sessions of README.md: `node test/golden/thrift/record.mjs <folder with Flume's jars>`.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [libraries] = process.argv.slice(2);
const here = import.meta.dirname;
const opened = ['java.lang', 'java.net', 'java.nio', 'java.util', 'sun.nio.ch'];

function java(...args) {
  const opens = opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const logging = '-Dlog4j.configurationFile=test/interop/flume-peer/log4j2.xml';
  const words = [...opens, logging, '-cp', `${libraries}/*`, ...args];
  return spawn('java', words, { stdio: ['ignore', 'pipe', 'inherit'] });
}

const exitOf = (child) => new Promise((resolve) => child.once('exit', resolve));

function untilOutput(child, pattern) {
  return new Promise((resolve) => {
    let output = '';
    child.stdout.on('data', (chunk) => pattern.test((output += chunk)) && resolve());
  });
}

async function listening(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

async function freePort() {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function configOf(port, protocol, session) {
  const rest =
    session === 'refused'
      ? ['capacity = 1', 'transactionCapacity = 1', 'keep-alive = 0'].map((line) => `a.channels.c.${line}`)
      : ['a.sinks = k', 'a.sinks.k.type = null', 'a.sinks.k.channel = c'];
  const source = ['type = thrift', 'bind = 127.0.0.1', `port = ${port}`, `protocol = ${protocol}`];
  return [
    'a.sources = r',
    'a.channels = c',
    'a.channels.c.type = memory',
    'a.sources.r.channels = c',
    ...source.map((line) => `a.sources.r.${line}`),
    ...rest,
  ].join('\n');
}

/** Passes on and writes down. */
function recorder(port, name) {
  for (const end of ['c2s.bin', 's2c.bin', 'order.txt']) writeFileSync(`${name}.${end}`, '');
  return createServer((client) => {
    const source = connect(port, '127.0.0.1');
    for (const [from, to, way] of [
      [client, source, 'c2s'],
      [source, client, 's2c'],
    ]) {
      from.on('data', (chunk) => {
        appendFileSync(`${name}.${way}.bin`, chunk);
        appendFileSync(`${name}.order.txt`, `${way} ${chunk.length}\n`);
        to.write(chunk);
      });
      from.on('end', () => to.end()).on('error', () => to.destroy());
    }
  });
}

/** The call `nonsense` with the sequence 7, and no parameters. */
const unknownCalls = {
  compact: Buffer.concat([Buffer.from('0000000d82210708', 'hex'), Buffer.from('nonsense\0')]),
  binary: Buffer.concat([
    Buffer.from('000000158001000100000008', 'hex'),
    Buffer.from('nonsense'),
    Buffer.from('0000000700', 'hex'),
  ]),
};

function callUnknown(port, call) {
  const socket = connect(port, '127.0.0.1');
  socket.write(call);
  return new Promise((resolve) => {
    let answer = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      if (answer.length < 4 || answer.length < 4 + answer.readUInt32BE()) return;
      socket.destroy();
      resolve(answer);
    });
  });
}

const directory = mkdtempSync(join(tmpdir(), 'thrift-sessions-'));
for (const protocol of ['compact', 'binary'])
  for (const session of ['client', 'refused', 'unknown']) {
    const port = await freePort();
    const config = join(directory, 'flume.properties');
    writeFileSync(config, configOf(port, protocol, session));
    const agent = java('org.apache.flume.node.Application', '-f', config, '-n', 'a', '--no-reload-conf');
    await untilOutput(agent, /name: r started/);
    const name = join(here, `${session}-${protocol}`);
    if (session === 'unknown') {
      writeFileSync(`${name}.c2s.bin`, unknownCalls[protocol]);
      writeFileSync(`${name}.s2c.bin`, await callUnknown(port, unknownCalls[protocol]));
    } else {
      const proxy = recorder(port, name);
      const client = java(join(here, 'Record.java'), `${await listening(proxy)}`, protocol, session);
      client.stdout.resume();
      console.log(protocol, session, 'ended with', await exitOf(client));
      proxy.close();
    }
    agent.kill('SIGKILL');
    await exitOf(agent);
  }
rmSync(directory, { recursive: true });
