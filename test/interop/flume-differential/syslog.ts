import type { Pair } from './pair.js';
import { flow, flowWithHeaders, orderOfHeaders, says, sendsDatagrams, source } from './parts.js';

const tcp = source('type = syslogtcp\nhost = 127.0.0.1\nport = $port');
const udp = source('type = syslogudp\nhost = 127.0.0.1\nport = $port');
const multiport = source('type = multiport_syslogtcp\nhost = 127.0.0.1\nports = $port $port2');

const rfc5424 = '<34>1 2003-10-11T22:14:15.003Z web1 su - ID47 - text';
const zoned = '<165>1 2003-08-24T05:14:15-07:00 h a - - [x@1 y="z"] t';
const plain = '<13>hello';

const zonedHeaders =
  'host=h, Severity=5, Facility=20, priority=165, version=1, timestamp=1061727255000';
export const syslogPairs: readonly Pair[] = [
  {
    name: 'syslogtcp reads RFC 5424, and a priority alone',
    config: flowWithHeaders(tcp),
    input: says(`${plain}\n${zoned}\n`),
    gives: {
      content: {
        out: `{Severity=5, Facility=1} <13>hello\n{${zonedHeaders}} a - - [x@1 y="z"] t\n`,
      },
    },
  },
  {
    name: 'syslogtcp remembers priority and version for the next message without',
    config: flowWithHeaders(tcp),
    input: says(`${zoned}\n${plain}\n`),
    gives: {
      content: {
        out:
          `{${zonedHeaders}} a - - [x@1 y="z"] t\n` +
          '{Severity=5, Facility=1, priority=165, version=1} <13>hello\n',
      },
    },
    deviation: {
      component: 'syslogtcp, syslogudp',
      differs: 'a message does not get `priority` and `version` of an earlier one',
      why: 'they are not its own',
      gives: {
        content: {
          out: `{${zonedHeaders}} a - - [x@1 y="z"] t\n{Severity=5, Facility=1} <13>hello\n`,
        },
      },
    },
  },
  {
    name: 'syslogtcp marks what has no priority',
    config: flowWithHeaders(tcp),
    input: says('no priority\n'),
    gives: {
      content: { out: '{Severity=0, Facility=0, flume.syslog.status=Invalid} no priority\n' },
    },
    deviation: {
      ...orderOfHeaders,
      gives: {
        content: { out: '{flume.syslog.status=Invalid, Severity=0, Facility=0} no priority\n' },
      },
    },
  },
  {
    name: 'syslogtcp keeps all fields in the body',
    config: flowWithHeaders(tcp, source('keepFields = all')),
    input: says(`${zoned}\n`),
    gives: { content: { out: `{${zonedHeaders}} ${zoned}\n` } },
  },
  {
    name: 'syslogtcp cuts a long message, and says so',
    config: flow(tcp, source('eventSize = 20')),
    input: says('<13>0123456789012345678901234567890\n'),
    gives: { content: { out: '<13>0123456789012345\n678901234567890\n' } },
  },
  {
    name: 'syslogudp takes a datagram for a message',
    config: flowWithHeaders(udp, source('clientIPHeader = ip')),
    input: sendsDatagrams(`${zoned}\n`),
    gives: { content: { out: `{ip=127.0.0.1, ${zonedHeaders}} a - - [x@1 y="z"] t\n` } },
  },
  {
    name: 'multiport_syslogtcp has other names for its headers',
    config: flowWithHeaders(multiport),
    input: says(`${rfc5424}\n${zoned}\n<13>hello\nno priority\n`),
    gives: {
      content: {
        out: [
          '{Version=1, Priority=34, host=web1, Severity=2, Facility=4, timestamp=1065910455003} su - ID47 - text\n',
          '{Version=1, Priority=165, host=h, Severity=5, Facility=20, timestamp=1061727255000} a - - [x@1 y="z"] t\n',
          '{flume.syslog.status=Invalid} <13>hello\n',
          '{flume.syslog.status=Invalid} no priority\n',
        ].join(''),
      },
    },
  },
  {
    name: 'multiport_syslogtcp keeps fields in their own order, and bytes in its charset',
    config: flowWithHeaders(
      multiport,
      source('keepFields = hostname priority\nclientIPHeader = ip\ncharset.default = ISO-8859-1'),
    ),
    input: says(Buffer.from(`${rfc5424} caf\xe9\n`, 'latin1')),
    gives: {
      content: {
        out: Buffer.from(
          '{Version=1, Priority=34, ip=127.0.0.1, host=web1, Severity=2, Facility=4, timestamp=1065910455003} <34>web1 su - ID47 - text caf\xe9\n',
          'latin1',
        ),
      },
    },
  },
];
