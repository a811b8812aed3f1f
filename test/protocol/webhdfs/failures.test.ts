import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CallTimeout } from '#src/protocol/webhdfs/call.js';
import { ExchangeError } from '#src/protocol/webhdfs/exchange.js';
import { badAnswer, isNamenodeGone, noAnswer } from '#src/protocol/webhdfs/failures.js';
import type { Asked } from '#src/protocol/webhdfs/failures.js';
import type { WebHdfsError } from '#src/protocol/webhdfs/web-hdfs.js';
import { fc } from '../../support/properties.js';

const purpose = { op: 'CREATE', path: '/logs/a' };
const read: Asked = { server: 'namenode', name: 'nn:9870', mayChange: false };
const change: Asked = { ...read, mayChange: true };
const write: Asked = { server: 'datanode', name: 'dn:9864', mayChange: true };

const called = (call: string): string =>
  `\n\tat org.apache.hadoop.hdfs.server.namenode.FSNamesystem.x(FSNamesystem.java:2713)` +
  `\n\tat org.apache.hadoop.hdfs.server.namenode.NameNodeRpcServer.${call}(NameNodeRpcServer.java:830)\n`;
const lost = (call: string): string =>
  `\n\tat org.apache.hadoop.hdfs.protocolPB.ClientNamenodeProtocolTranslatorPB.${call}(C.java:1)\n`;

function answered(asked: Asked, status: number, exception: string, message = 'why'): WebHdfsError {
  const body = JSON.stringify({ RemoteException: { exception, javaClassName: 'x', message } });
  return badAnswer(purpose, asked, { status, location: undefined, body });
}

/** Answers of Hadoop 3.4.1, shortened. */
const answers: readonly (readonly [Asked, number, string, string, string])[] = [
  [read, 404, 'FileNotFoundException', 'File does not exist: /f', 'missing refused'],
  [change, 404, 'FileNotFoundException', 'rename source /f is not found.', 'missing refused'],
  [
    change,
    403,
    'FileAlreadyExistsException',
    'rename destination /f already exists',
    'exists refused',
  ],
  [change, 403, 'AlreadyBeingCreatedException', 'Failed to TRUNCATE_FILE /f for', 'busy refused'],
  [
    change,
    403,
    'StandbyException',
    'Operation category WRITE is not supported',
    'unavailable refused',
  ],
  [
    change,
    403,
    'SafeModeException',
    'Cannot delete /f. Name node is in safe',
    'unavailable refused',
  ],
  [change, 403, 'NSQuotaExceededException', 'The NameSpace quota', 'full refused'],
  [change, 403, 'AuthorizationException', 'User: flume is not allowed to', 'refused refused'],
  [change, 400, 'HadoopIllegalArgumentException', 'Cannot truncate to a larger', 'refused refused'],
  [change, 400, 'SomethingNew', 'of a bad request', 'refused refused'],
  [change, 403, 'SomethingNew', 'of anything else', 'unavailable refused'],
  [change, 403, 'ParentNotDirectoryException', '/a (is not a directory)', 'refused refused'],
  [read, 403, 'IOException', 'Failed to find datanode, suggest to', 'unavailable refused'],
  [
    write,
    403,
    'FileAlreadyExistsException',
    `/f already exists${called('create')}`,
    'exists refused',
  ],
  [write, 403, 'AlreadyBeingCreatedException', `owned by${called('append')}`, 'busy refused'],
  [write, 403, 'RecoveryInProgressException', `Try again${called('append')}`, 'busy refused'],
  [
    write,
    403,
    'AccessControlException',
    `Permission denied:${called('create')}`,
    'refused refused',
  ],
  [write, 403, 'SafeModeException', `Cannot create${called('create')}`, 'unavailable refused'],
  [write, 403, 'SafeModeException', `Cannot add block${called('addBlock')}`, 'unavailable unknown'],
  [write, 403, 'StandbyException', `not supported${called('create')}`, 'unavailable refused'],
  [write, 403, 'StandbyException', `not supported${called('complete')}`, 'unavailable unknown'],
  [write, 403, 'DSQuotaExceededException', `exceeded${called('addBlock')}`, 'full unknown'],
  [write, 403, 'DSQuotaExceededException', `exceeded${called('append')}`, 'full refused'],
  [write, 404, 'FileNotFoundException', `no open files${called('complete')}`, 'missing unknown'],
  [write, 403, 'ConnectException', `refused${lost('create')}`, 'unavailable refused'],
  [write, 403, 'ConnectException', `refused${lost('complete')}`, 'unavailable unknown'],
  [write, 403, 'EOFException', `End of File${lost('create')}`, 'unavailable unknown'],
  [write, 403, 'IOException', 'could only be written to 0 of the 1 nodes', 'unavailable unknown'],
];

for (const [asked, status, exception, message, expected] of answers) {
  const text = message.split('\n')[0]!;
  test(`${asked.server}, ${status} ${exception} "${text}": ${expected}`, () => {
    const error = answered(asked, status, exception, message);
    assert.equal(`${error.failure} ${error.outcome}`, expected);
    assert.equal(error.exception, exception);
    const start = `CREATE /logs/a at ${asked.server} ${asked.name}: ${exception}: ${text}`;
    assert.equal(error.message.slice(0, start.length), start);
    assert.doesNotMatch(error.message, /\n|\bat org/);
  });
}

test('the remedy is told where there is one', () => {
  for (const [exception, remedy] of [
    ['AccessControlException', /hdfs\.user/],
    ['AuthorizationException', /hadoop\.proxyuser.*hdfs\.proxyUser/],
    ['SafeModeException', /dfsadmin -safemode leave/],
    ['StandbyException', /hdfs\.namenodes/],
    ['DSQuotaExceededException', /-setSpaceQuota/],
    ['NSQuotaExceededException', /-setQuota/],
    ['InvalidPathException', /colon/],
    ['InvalidToken', /hdfs\.delegationTokenFile/],
  ] as const) {
    assert.match(answered(change, 403, exception).message, remedy);
  }
});

test('a message of any length is told in one line of at most 500 characters', () => {
  const { message } = answered(change, 403, 'IOException', `${'x'.repeat(10_000)}\nmore`);
  assert.ok(message.length < 600, message);
  assert.doesNotMatch(message, /\n/);
});

test('a status without an explanation is judged by what it can mean', () => {
  const plain = (asked: Asked, status: number): WebHdfsError =>
    badAnswer(purpose, asked, { status, location: undefined, body: '<html>no</html>' });
  const judged = (asked: Asked, status: number): string => {
    const { failure, outcome } = plain(asked, status);
    return `${failure} ${outcome}`;
  };
  assert.equal(judged(read, 404), 'refused refused', 'no WebHDFS there: not a missing file');
  assert.equal(judged(change, 401), 'refused refused');
  assert.equal(judged(read, 500), 'unavailable refused');
  assert.equal(judged(change, 503), 'unavailable unknown');
  assert.equal(judged(write, 400), 'refused unknown');
  assert.equal(judged(write, 200), 'unavailable unknown');
  assert.match(plain(change, 401).message, /Kerberos.*hdfs\.delegationTokenFile/);
  assert.match(plain(read, 404).message, /dfs\.webhdfs\.enabled/);
});

test('any body at all gives an error of ours', () => {
  const body = fc.oneof(fc.string(), fc.json());
  const likely = fc
    .record({ exception: fc.anything(), message: fc.anything() }, { requiredKeys: [] })
    .map((value) =>
      JSON.stringify({ RemoteException: value }, (_, v) => (typeof v === 'bigint' ? 1 : v)),
    );
  fc.assert(
    fc.property(fc.oneof(body, likely), fc.integer({ min: 200, max: 599 }), (text, status) => {
      const error = badAnswer(purpose, write, { status, location: undefined, body: text });
      assert.equal(error.code, 'TR_WEBHDFS');
    }),
  );
});

test('no answer: nothing happened when nothing was sent, or nothing could', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const outcomeOf = (asked: Asked, isSent: boolean): string =>
    noAnswer(purpose, asked, new ExchangeError(refused, isSent)).outcome;
  assert.equal(outcomeOf(write, false), 'refused');
  assert.equal(outcomeOf(write, true), 'unknown');
  assert.equal(outcomeOf(change, true), 'unknown');
  assert.equal(outcomeOf(read, true), 'refused');
});

test('no answer: the message leads to the option that is wrong', () => {
  const messageFor = (asked: Asked, code: string): string => {
    const cause = Object.assign(new Error(`it was ${code}:\nmore`), { code });
    return noAnswer(purpose, asked, new ExchangeError(cause, false)).message;
  };
  assert.match(messageFor(write, 'ENOTFOUND'), /hdfs\.datanodeAddresses$/);
  assert.match(messageFor(read, 'ECONNREFUSED'), /dfs\.namenode\.http-address.*9870/);
  assert.match(messageFor(read, 'EPROTO'), /it was EPROTO:; do hdfs\.tls/);
  assert.match(messageFor(read, 'DEPTH_ZERO_SELF_SIGNED_CERT'), /hdfs\.tls\.ca$/);
  const timeout = new ExchangeError(new CallTimeout(30_000, '/logs/a'), true);
  assert.equal(
    noAnswer(purpose, write, timeout).message,
    'Callable timed out after 30000 ms on file: /logs/a (CREATE: no answer of datanode dn:9864)',
  );
});

test('another namenode is asked for what this one cannot do, and for nothing else', () => {
  const gone = ['StandbyException', 'RetriableException', 'ConnectException', 'EOFException'];
  for (const name of gone) assert.ok(isNamenodeGone(answered(change, 403, name)), name);
  for (const name of ['SafeModeException', 'IOException', 'AccessControlException']) {
    assert.ok(!isNamenodeGone(answered(change, 403, name)), name);
  }
  assert.ok(isNamenodeGone(noAnswer(purpose, read, new ExchangeError(new Error('reset'), true))));
});
