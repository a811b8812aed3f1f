import type { Pair } from './pair.js';
import {
  blockedChannel,
  flow,
  flowWithHeaders,
  netcat,
  says,
  sendsDatagrams,
  source,
} from './parts.js';

const tooLong = 'FAILED: Event exceeds the maximum length (512 chars, including newline)\n';
const noRoom =
  "FAILED: Space for commit to queue couldn't be acquired. Sinks are likely not keeping up with sources, or the buffer size is too tight\n";

const netcatUdp = source('type = netcatudp\nbind = 127.0.0.1\nport = $port');

export const netcatPairs: readonly Pair[] = [
  {
    name: 'netcat answers each line, empty ones too, and keeps a CR',
    config: flow(netcat),
    input: says('one\r\n\ntwo\n'),
    gives: { answers: 'OK\nOK\nOK\n', content: { out: 'one\r\n\ntwo\n' } },
  },
  {
    name: 'netcat drops what has no newline when the client is done',
    config: flow(netcat),
    input: says('one\ntwo'),
    gives: { answers: 'OK\n', content: { out: 'one\n' } },
  },
  {
    name: 'netcat takes 511 characters and refuses 512',
    config: flow(netcat),
    input: says(`${'a'.repeat(511)}\n${'b'.repeat(512)}\nafter\n`),
    gives: { answers: `OK\n${tooLong}`, content: { out: `${'a'.repeat(511)}\n` } },
  },
  {
    name: 'netcat counts characters, not bytes',
    config: flow(netcat, source('max-line-length = 6')),
    input: says('äöüßé\n'),
    gives: { answers: 'OK\n', content: { out: 'äöüßé\n' } },
  },
  {
    name: 'netcat answers nothing with ack-every-event = false',
    config: flow(netcat, source('ack-every-event = false')),
    input: says('one\ntwo\n'),
    gives: { answers: '', content: { out: 'one\ntwo\n' } },
  },
  {
    name: 'netcat says why a channel takes nothing, also without acks, and goes on',
    config: [
      netcat,
      source('ack-every-event = false\nchannels = c$n'),
      blockedChannel('c', 2),
    ].join('\n'),
    input: says('one\ntwo\nthree\nfour\n'),
    gives: { answers: noRoom.repeat(2) },
  },
  {
    name: 'netcat converts its encoding to UTF-8',
    config: flow(netcat, source('encoding = iso-8859-1')),
    input: says(Buffer.from('caf\xe9\n', 'latin1')),
    gives: { answers: 'OK\n', content: { out: 'café\n' } },
  },
  {
    name: 'netcat closes without an answer on what is no UTF-8',
    config: flow(netcat),
    input: says(Buffer.from('caf\xe9\n', 'latin1'), 'two\n'),
    gives: { answers: '', content: { out: '' } },
  },
  {
    name: 'netcatudp makes an event of a datagram up to its newline',
    config: flow(netcatUdp),
    input: sendsDatagrams('one\ntwo\n', 'three', '\n', Buffer.from([0xff, 0x0d, 0x0a])),
    gives: { content: { out: Buffer.from('one\nthree\n\n\xff\r\n', 'latin1') } },
  },
  {
    name: 'netcatudp puts the sender into a header',
    config: flowWithHeaders(netcatUdp, source('remoteAddress = from')),
    input: sendsDatagrams('one'),
    gives: { content: { out: '{from=/127.0.0.1:PORT} one\n' } },
  },
  {
    name: 'netcatudp without remoteAddress puts the sender under a name that is null',
    config: flowWithHeaders(netcatUdp),
    input: sendsDatagrams('one'),
    gives: { content: { out: '{null=/127.0.0.1:PORT} one\n' } },
    deviation: {
      component: 'netcatudp',
      differs:
        'without `remoteAddress` there is no header for the sender; Flume uses one whose name is null',
      why: 'a null name is no name',
      gives: { content: { out: '{} one\n' } },
    },
  },
];
