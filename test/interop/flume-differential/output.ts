import type { Pair } from './pair.js';
import {
  component,
  flow,
  flowWithHeaders,
  json,
  netcat,
  orderOfHeaders,
  requests,
  says,
  source,
  toFiles,
} from './parts.js';

const http = source('type = http\nbind = 127.0.0.1\nport = $port');

/** A source into a logger whose lines a header marks as the pair's own. */
const logged = (...sinkLines: readonly string[]): string =>
  [
    netcat,
    source(`channels = c$n
      interceptors = i
      interceptors.i.type = static
      interceptors.i.key = pair
      interceptors.i.value = $n`),
    component('channels.c$n', 'type = memory'),
    component('sinks.k$n', ['type = logger', 'channel = c$n', ...sinkLines].join('\n')),
  ].join('\n');

const dump = String.raw`Event: \{ headers:\{pair=$n\} body:[^}]* \}`;

const firstRow =
  'Event: { headers:{pair=$n} body: 30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66 0123456789abcdef';

const manyHeaders = 'zeta Alpha a.b x-1 id host timestamp Aa BB key file topic n1 n2 n3'.split(' ');

function rolled(...sinkLines: readonly string[]): string {
  return [
    netcat,
    source('channels = out$n'),
    toFiles('out'),
    component('sinks.out$n', sinkLines.join('\n')),
  ].join('\n');
}

export const outputPairs: readonly Pair[] = [
  {
    name: 'logger shows sixteen bytes, and other than ASCII as dots',
    config: logged(),
    input: says('hello world\n\nseventeen bytes..\nä\t~\x7f\n'),
    gives: {
      logged: {
        pattern: dump,
        matches: [
          'Event: { headers:{pair=$n} body: 68 65 6C 6C 6F 20 77 6F 72 6C 64                hello world }',
          'Event: { headers:{pair=$n} body: }',
          'Event: { headers:{pair=$n} body: 73 65 76 65 6E 74 65 65 6E 20 62 79 74 65 73 2E seventeen bytes. }',
          'Event: { headers:{pair=$n} body: C3 A4 09 7E 7F                                  ...~. }',
        ],
      },
    },
  },
  {
    name: 'logger does not look at maxBytesToLog',
    config: logged('maxBytesToLog = 20'),
    input: says('0123456789abcdef01234567\n'),
    gives: { logged: { pattern: dump, matches: [`${firstRow} }`] } },
    deviation: {
      component: 'logger',
      differs: '`maxBytesToLog` counts; in Flume 1.11 it has no effect',
      why: 'it is documented',
      gives: {
        logged: {
          pattern: dump,
          matches: [`${firstRow}\n00000010 30 31 32 33                                     0123 }`],
        },
      },
    },
  },
  {
    name: 'file_roll names its files by its start and a number',
    config: rolled('sink.pathManager.prefix = pre-', 'sink.pathManager.extension = log'),
    input: says('one\n'),
    gives: { content: { out: 'one\n' }, names: { out: ['pre-#-1.log'] } },
  },
  {
    name: 'file_roll names its files by their time with ROLLTIME',
    config: rolled('sink.pathManager = ROLLTIME'),
    input: says('one\n'),
    gives: { content: { out: 'one\n' }, names: { out: ['#-1'] } },
  },
  {
    name: 'text without appendNewline is the bodies alone',
    config: rolled('sink.serializer.appendNewline = false'),
    input: says('one\ntwo\n'),
    gives: { content: { out: 'onetwo' } },
  },
  {
    name: 'header_and_text without appendNewline',
    config: rolled('sink.serializer = HEADER_AND_TEXT', 'sink.serializer.appendNewline = false'),
    input: says('one\ntwo\n'),
    gives: { content: { out: '{} one{} two' } },
  },
  {
    name: 'header_and_text writes headers in the order of their hashes',
    config: flowWithHeaders(
      netcat,
      source(
        [
          `interceptors = ${manyHeaders.map((_, i) => `i${i}`).join(' ')}`,
          ...manyHeaders.map((_, i) => `interceptors.i${i}.type = static`),
          ...manyHeaders.map((name, i) => `interceptors.i${i}.key = ${name}`),
          ...manyHeaders.map((_, i) => `interceptors.i${i}.value = ${i}`),
        ].join('\n'),
      ),
    ),
    input: says('x\n'),
    gives: {
      answers: 'OK\n',
      content: {
        out: '{zeta=0, Aa=7, BB=8, n1=12, n2=13, n3=14, file=10, a.b=2, Alpha=1, host=5, topic=11, id=4, x-1=3, key=9, timestamp=6} x\n',
      },
    },
  },
  {
    name: 'header_and_text goes by the size of the table, which a source makes as small as it can',
    config: flowWithHeaders(http),
    input: requests(json([{ headers: { host: 'h', name: 'n', id: 'i', at: '1' }, body: 'x' }])),
    gives: { answers: '200\n', content: { out: '{host=h, name=n, id=i, at=1} x\n' } },
    deviation: {
      ...orderOfHeaders,
      gives: { answers: '200\n', content: { out: '{at=1, host=h, name=n, id=i} x\n' } },
    },
  },
  {
    name: 'a null sink takes all',
    config: [
      netcat,
      source('channels = c$n'),
      component(
        'channels.c$n',
        'type = memory\ncapacity = 2\ntransactionCapacity = 2\nkeep-alive = 30',
      ),
      component('sinks.k$n', 'type = null\nchannel = c$n\nbatchSize = 1'),
    ].join('\n'),
    input: says('one\ntwo\nthree\nfour\n'),
    gives: { answers: 'OK\n'.repeat(4) },
  },
  {
    name: 'http answers what it takes and what it does not',
    config: flow(http),
    input: requests(
      json([{ body: 'one' }, { headers: {}, body: 'zwöi' }]),
      { body: '{"body":"no list"}' },
      { body: '[{"body":"half' },
      { method: 'PUT', body: '[]' },
      { method: 'OPTIONS' },
      { headers: { 'Content-Type': 'application/json; charset=latin1' }, body: '[]' },
      { body: '[]' },
    ),
    gives: {
      answers: [
        '200',
        '400 Bad request from client. Request has invalid JSON Syntax.',
        '400 Bad request from client. Request has invalid JSON Syntax.',
        '405',
        '403',
        '500 Deserializer threw unexpected exception. JSON handler supports UTF-8, UTF-16 and UTF-32 only.',
        '200\n',
      ].join('\n'),
      content: { out: 'one\nzwöi\n' },
    },
  },
];
