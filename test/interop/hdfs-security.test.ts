/** TLS, tokens and impersonation as an operator meets them, against a real HDFS. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDelegationToken } from '#src/protocol/webhdfs/delegation-token.js';
import { agentMetrics } from '../support/agent-metrics.js';
import { run, start } from '../support/command-line.js';
import { cleanUpOfFile } from '../support/file-clean-up.js';
import { netcatToMemory, sendLines, startFlumeAgent } from '../support/flume-agent.js';
import { freePorts } from '../support/free-port.js';
import type { HdfsPeer } from '../support/hdfs-peer.js';
import {
  makeCertificate,
  startHttpsHdfs,
  startKerberosHdfs,
  type KerberosHdfs,
  type SecureHdfs,
} from '../support/hdfs-security.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const modes = ['append', 'file'] as const;
const root = '/user/flume';
const lines = ['first', 'second', 'third with an ü'];

const cleanUp = cleanUpOfFile();
let https: Promise<SecureHdfs> | undefined;
let kerberos: Promise<KerberosHdfs> | undefined;

/** Believes names; `flume` may write for alice alone. */
function httpsOf(): Promise<SecureHdfs> {
  return (https ??= startHttpsHdfs(cleanUp, {
    settings: {
      'dfs.permissions.enabled': 'false',
      'hadoop.proxyuser.flume.hosts': '127.0.0.1',
      'hadoop.proxyuser.flume.users': 'alice',
    },
  }));
}

function kerberosOf(): Promise<KerberosHdfs> {
  return (kerberos ??= startKerberosHdfs(cleanUp));
}

/** Sink `k1` of text files that are finished a second after the last event. */
function textSink(...options: readonly string[]): string[] {
  return [
    ...netcatToMemory,
    'a1.sinks.k1.type = hdfs',
    'a1.sinks.k1.channel = c1',
    ...['fileType = DataStream', 'rollSize = 0', 'idleTimeout = 1', ...options].map(
      (option) => `a1.sinks.k1.hdfs.${option}`,
    ),
  ];
}

/** Of files that have their final names. */
async function linesOf(hdfs: HdfsPeer, folder: string): Promise<string[]> {
  const files = await hdfs.filesWithOwners(folder);
  return files
    .filter(({ path }) => !path.endsWith('.tmp'))
    .flatMap(({ text }) => text.split('\n').slice(0, -1));
}

async function untilLines(hdfs: HdfsPeer, folder: string, expected: readonly string[]) {
  const hasAll = async (): Promise<boolean> =>
    (await linesOf(hdfs, folder)).length >= expected.length;
  await eventually(hasAll, `${folder} has ${expected.length} lines`);
  assert.deepEqual(await linesOf(hdfs, folder), expected);
}

async function ownersOf(hdfs: HdfsPeer, folder: string): Promise<string[]> {
  return [...new Set((await hdfs.filesWithOwners(folder)).map(({ owner }) => owner))];
}

for (const mode of modes)
  test(`HTTPS, of a certificate in hdfs.tls.ca (${mode})`, async (t) => {
    const { hdfs, httpsPort, caFile } = await httpsOf();
    const folder = `${root}/https-${mode}`;
    const [rpcAddress] = hdfs.rpcAddresses;
    const address =
      mode === 'append'
        ? [`path = swebhdfs://localhost:${httpsPort}${folder}`]
        : [`path = hdfs://${rpcAddress}${folder}`, `webhdfsPort = ${httpsPort}`, 'tls = true'];
    const options = [`tls.ca = ${caFile}`, `delivery = ${mode}`, 'user = flume'];
    const agent = await startFlumeAgent(t, textSink(...address, ...options));
    await sendLines(agent, lines);
    await untilLines(hdfs, folder, lines);
    const { code, stderr } = await agent.process.end();
    assert.equal(code, 143);
    assert.doesNotMatch(stderr, /warn/i);
    assert.deepEqual(await ownersOf(hdfs, folder), ['flume']);
  });

test('a certificate of another authority is told with its remedy, and tried later and later', async (t) => {
  const { httpsPort, hdfs } = await httpsOf();
  const folder = `${root}/untrusted`;
  const ca = makeCertificate(temporaryDirectory(t), 'other');
  const [port] = (await freePorts(1)) as [number];
  const agent = await startFlumeAgent(
    t,
    textSink(`path = swebhdfs://127.0.0.1:${httpsPort}${folder}`, `tls.ca = ${ca}`),
    { args: ['-Dflume.monitoring.type=http', `-Dflume.monitoring.port=${port}`] },
  );
  await sendLines(agent, lines);
  const [message] = await agent.process.untilOutput(/[^"]*: sink k1: .*?hdfs\.tls\.ca/);
  assert.match(
    message,
    /flume\.properties:\d+: sink k1: [A-Z]+ \/.* at namenode 127\.0\.0\.1:\d+: /,
  );
  assert.match(message, /certificate.*; name the authority of its certificate in hdfs\.tls\.ca$/);
  const failures = async (): Promise<number> =>
    Number((await agentMetrics(port, 'SINK.k1'))['ConnectionFailedCount']);
  await eventually(async () => (await failures()) >= 2, 'it is tried again');
  assert.equal((await agentMetrics(port, 'CHANNEL.c1'))['ChannelSize'], String(lines.length));
  assert.equal((await agent.process.end()).code, 143);
  assert.deepEqual(await hdfs.filesWithOwners(folder), []);
});

test('a file without a certificate in hdfs.tls.ca is told, and read again', async (t) => {
  const { hdfs, httpsPort, caFile } = await httpsOf();
  const folder = `${root}/mended`;
  const ca = join(temporaryDirectory(t), 'ca.pem');
  writeFileSync(ca, 'no certificate\n');
  const path = `path = swebhdfs://127.0.0.1:${httpsPort}${folder}`;
  const agent = await startFlumeAgent(t, textSink(path, `tls.ca = ${ca}`));
  await sendLines(agent, lines);
  const where = 'flume\\.properties:\\d+: sink k1: hdfs\\.tls\\.ca: ';
  await agent.process.untilOutput(new RegExp(`${where}no certificate can be read from ${ca}`));
  copyFileSync(caFile, ca);
  await untilLines(hdfs, folder, lines);
  assert.equal((await agent.process.end()).code, 143);
});

test('hdfs.proxyUser owns the files, where the cluster lets the sink write for them', async (t) => {
  const { hdfs, httpsPort, caFile } = await httpsOf();
  const sinkFor = (user: string): string[] =>
    textSink(
      `path = swebhdfs://127.0.0.1:${httpsPort}${root}/for-${user}`,
      `tls.ca = ${caFile}`,
      'user = flume',
      `proxyUser = ${user}`,
    );
  const alice = await startFlumeAgent(t, sinkFor('alice'));
  const bob = await startFlumeAgent(t, sinkFor('bob'));
  await sendLines(alice, lines);
  await untilLines(hdfs, `${root}/for-alice`, lines);
  assert.deepEqual(await ownersOf(hdfs, `${root}/for-alice`), ['alice']);
  await sendLines(bob, lines);
  const [refused] = await bob.process.untilOutput(/[^"]*: sink k1: [A-Z]+ [^"]*/);
  assert.match(refused, /AuthorizationException: User: flume is not allowed to impersonate bob/);
  assert.match(refused, /; allow it in core-site\.xml \(hadoop\.proxyuser\.<user>\.hosts and/);
  for (const agent of [alice, bob]) assert.equal((await agent.process.end()).code, 143);
  assert.deepEqual(await hdfs.filesWithOwners(`${root}/for-bob`), []);
});

for (const mode of modes)
  test(`with Kerberos a token of hdfs fetchdt lets the sink in, also its successor (${mode})`, async (t) => {
    const { hdfs, httpsPort, caFile, kerberos } = await kerberosOf();
    const directory = temporaryDirectory(t);
    const folder = `${root}/token-${mode}`;
    const inUse = join(directory, 'token');
    const files = ['1', '2'].map((number) => join(directory, `token-${number}`));
    for (const file of files) await hdfs.fetchToken('flume', kerberos.keytab, file);
    copyFileSync(files[0]!, inUse);
    const [pagePort] = (await freePorts(1)) as [number];
    const file = join(directory, 'pipeline.yaml');
    writeFileSync(
      file,
      `dataDir: data
agents:
  a1:
    sources:
      r1: { type: netcat, bind: 127.0.0.1, port: 0, channels: c1 }
    channels:
      c1: { type: memory, capacity: 1000 }
    sinks:
      k1:
        type: hdfs
        channel: c1
        hdfs.path: swebhdfs://127.0.0.1:${httpsPort}${folder}
        hdfs.tls.ca: ${caFile}
        hdfs.delegationTokenFile: ${inUse}
        hdfs.fileType: DataStream
        hdfs.rollSize: 0
        hdfs.idleTimeout: 1
        hdfs.delivery: ${mode}
dashboard: { listen: '127.0.0.1:${pagePort}' }
`,
    );
    const up = start('tailrace', ['up', '--conf', file, '--log-level', 'debug']);
    t.after(() => void up.child.kill('SIGKILL'));
    const [, url] = await up.untilOutput(/Page: (\S+)/);
    await sendLines({ file, process: up }, lines);
    await untilLines(hdfs, folder, lines);

    await hdfs.cancelToken(files[0]!);
    await sendLines({ file, process: up }, ['fourth']);
    const [refused] = await up.untilOutput(/[^"]*: sink k1: [A-Z]+ [^"]*InvalidToken[^"]*/);
    assert.match(refused, /; fetch a new one into the file of hdfs\.delegationTokenFile/);
    const status = await (await fetch(new URL('/api/status', url))).text();
    copyFileSync(files[1]!, inUse);
    await untilLines(hdfs, folder, [...lines, 'fourth']);
    assert.deepEqual(await ownersOf(hdfs, folder), ['flume']);
    assert.equal((await up.end()).code, 0);

    const shown = `${up.stdout}${up.stderr}${status}`;
    for (const path of files) {
      const token = readDelegationToken(readFileSync(path));
      for (const text of [token, encodeURIComponent(token)]) assert.ok(!shown.includes(text));
    }
  });

test('with Kerberos a name alone is refused with the way in', async (t) => {
  const { httpsPort, caFile, hdfs } = await kerberosOf();
  const path = `path = swebhdfs://127.0.0.1:${httpsPort}${root}/nobody`;
  const agent = await startFlumeAgent(t, textSink(path, `tls.ca = ${caFile}`, 'user = flume'));
  await sendLines(agent, lines);
  await agent.process.untilOutput(/status 401.*Kerberos is on: give a token in hdfs\.delegation/);
  assert.equal((await agent.process.end()).code, 143);
  assert.deepEqual(await hdfs.filesWithOwners(`${root}/nobody`), []);
});

test('a principal, and a token for somebody else, are refused before anything starts', async (t) => {
  const principal = 'flume/_HOST@EXAMPLE.COM';
  const kerberos = await runAgent(
    t,
    textSink('path = hdfs://nn/logs', `kerberosPrincipal = ${principal}`, 'kerberosKeytab = k'),
  );
  assert.equal(kerberos.code, 78);
  for (const [option, value] of [
    ['kerberosPrincipal', principal],
    ['kerberosKeytab', 'k'],
  ] as const)
    assert.match(
      kerberos.stderr,
      new RegExp(
        String.raw`flume\.properties:\d+: a1\.sinks\.k1\.hdfs\.${option}: must be empty ` +
          String.raw`\(Kerberos is not supported yet: .*delegationTokenFile.*\), found "${value}"`,
      ),
    );

  const both = textSink('path = hdfs://nn/logs', 'proxyUser = alice', 'delegationTokenFile = t');
  const { code, stderr } = await runAgent(t, both);
  assert.equal(code, 78);
  assert.match(stderr, /hdfs\.proxyUser: HDFS passes over it with a token/);
});

function runAgent(t: { after(cleanUp: () => void): void }, config: readonly string[]) {
  const directory = temporaryDirectory(t);
  const file = join(directory, 'flume.properties');
  writeFileSync(file, `dataDir = ${directory}/data\n${config.join('\n')}\n`);
  return run('tailrace', ['agent', '--conf', file, '--name', 'a1']);
}
