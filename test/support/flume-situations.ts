/** Situations that Flume meets while it loads a configuration, for agent `a1`. */

const agent = `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = seq
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.sinks.k1.type = logger
a1.sinks.k1.channel = c1
`;
const run = 'r1>c1 c1 k1';
const secondSink = 'a1.sinks.k2.type = logger\na1.sinks.k2.channel = c1\n';
const twoSinks = agent.replace('k1\n', 'k1 k2\n') + secondSink;
const group = (name: string, sinks: string, type?: string): string =>
  `a1.sinkgroups.${name}.sinks = ${sinks}\n` +
  (type === undefined ? '' : `a1.sinkgroups.${name}.processor.type = ${type}\n`);

export interface FlumeSituation {
  /** What is odd about it. */
  readonly situation: string;
  readonly text: string;
  /** What the first problem says; undefined: it runs, as in Flume. */
  readonly refused?: RegExp;
  /** What runs with --lenient: `source>channels channels sinks groups`; undefined: nothing. */
  readonly lenient?: string;
  /** What runs in Flume, where that is something else ('': nothing); the reason is in docs/from-flume.md. */
  readonly inFlume?: string;
}

export const flumeSituations: readonly FlumeSituation[] = [
  { situation: 'a key without a dot', text: `${agent}PORT = 1`, lenient: run },
  { situation: 'a key without an agent', text: `${agent}.sources = r1`, lenient: run },
  {
    situation: 'an unknown section',
    text: `${agent}a1.typo.x = 1`,
    refused: /^f:9: a1\.typo: unknown section "typo"; sections: /,
    lenient: run,
  },
  {
    situation: 'an unknown property',
    text: `${agent}a1.sinks.k1.foo = 1`,
    refused: /unknown option "foo"/,
    lenient: run,
  },
  {
    situation: 'a component that is not listed',
    text: agent + secondSink,
    refused: /^f:9: a1\.sinks\.k2: "k2" is configured but not listed/,
    lenient: run,
  },
  {
    situation: 'a component without properties',
    text: agent.replace('k1\n', 'k1 k2\n'),
    refused: /^f:3: a1\.sinks: "k2" is listed but not configured/,
    lenient: run,
  },
  {
    situation: 'a component without a type',
    text: twoSinks.replace('a1.sinks.k2.type = logger\n', ''),
    refused: /a1\.sinks\.k2: sink has no type; add a1\.sinks\.k2\.type, one of/,
    lenient: run,
  },
  {
    situation: 'a class name, and a type in other letters',
    text: agent
      .replace('seq', 'org.apache.flume.source.SequenceGeneratorSource')
      .replace('logger', 'LOGGER'),
    lenient: run,
  },
  {
    situation: 'an unknown type of a sink',
    text: agent.replace('logger', 'loger'),
    refused: /unknown sink type "loger"; did you mean "logger"\?/,
  },
  {
    situation: 'an agent without channels',
    text: agent.replace(/a1\.channels.*\n/g, ''),
    refused: /channel "c1" is not defined/,
  },
  {
    situation: 'an agent without sources and sinks',
    text: 'a1.channels = c1\na1.channels.c1.type = memory',
    refused: /has no sources and no sinks/,
  },
  {
    situation: 'an agent of sinks alone',
    text: agent.replace(/a1\.sources.*\n/g, ''),
    lenient: ' c1 k1',
  },
  {
    situation: 'an agent of sources alone',
    text: agent.replace(/a1\.sinks.*\n/g, ''),
    lenient: 'r1>c1 c1',
  },
  {
    situation: 'a source with an unknown channel beside a known one',
    text: agent.replace('r1.channels = c1', 'r1.channels = c1 c9'),
    refused: /^f:5: a1\.sources\.r1\.channels: channel "c9" is not defined/,
    lenient: run,
  },
  {
    situation: 'a source with unknown channels alone',
    text: agent.replace('r1.channels = c1', 'r1.channels = c9'),
    refused: /channel "c9" is not defined/,
    lenient: ' c1 k1',
  },
  {
    situation: 'a sink without a channel',
    text: agent.replace('a1.sinks.k1.channel = c1\n', ''),
    refused: /required option "channel" is missing; defined channels: c1/,
    lenient: 'r1>c1 c1',
  },
  {
    situation: 'a sink with an unknown channel',
    text: agent.replace('k1.channel = c1', 'k1.channel = c9'),
    refused: /^f:8: a1\.sinks\.k1\.channel: channel "c9" is not defined/,
    lenient: 'r1>c1 c1',
  },
  {
    situation: 'a channel that nothing is attached to',
    text: `${agent.replace('a1.channels = c1', 'a1.channels = c1 c2')}a1.channels.c2.type = memory`,
    lenient: run,
  },
  {
    situation: 'a missing property',
    text: agent.replace('logger', 'file_roll'),
    refused: /required option "sink\.directory"/,
    lenient: 'r1>c1 c1',
  },
  {
    situation: 'a bad number',
    text: `${agent}a1.sources.r1.batchSize = 1_0`,
    refused: /^f:9: a1\.sources\.r1\.batchSize: must be a whole number, found "1_0"/,
    lenient: ' c1 k1',
  },
  {
    situation: 'a bad number of a memory channel',
    text: `${agent}a1.channels.c1.capacity = 0x10`,
    refused: /must be a whole number, found "0x10"/,
    lenient: run,
  },
  {
    situation: 'bad numbers of an RPC client',
    text: `${agent.replace('logger', 'avro')}a1.sinks.k1.hostname = h\na1.sinks.k1.port = 1
a1.sinks.k1.batch-size = -1\na1.sinks.k1.connect-timeout = x\na1.sinks.k1.request-timeout = 5`,
    refused: /must be at least 1, found "-1"/,
    lenient: run,
  },
  {
    situation: 'a boolean that is neither true nor false',
    text: `${agent.replace('seq', 'exec')}a1.sources.r1.command = c\na1.sources.r1.restart = yes`,
    refused: /must be true or false, found "yes"/,
    lenient: run,
  },
  {
    situation: 'a batch that is larger than a transaction',
    text: `${agent}a1.sources.r1.batchSize = 1000`,
    refused: /batchSize 1000 is more than transactionCapacity 100 of channel "c1"/,
    lenient: ' c1 k1',
  },
  {
    situation: 'a transaction that is larger than its channel',
    text: `${twoSinks.replace('a1.channels = c1', 'a1.channels = c1 c2')}a1.channels.c1.capacity = 50
a1.channels.c2.type = memory\na1.sources.r1.channels = c1 c2\na1.sinks.k2.channel = c2`,
    refused: /transactionCapacity 100 is more than capacity 50/,
    lenient: 'r1>c2 c2 k2',
  },
  {
    situation: 'a sink in two groups',
    text: `${twoSinks}a1.sinkgroups = g1 g2\n${group('g1', 'k1 k2', 'failover')}${group('g2', 'k2', 'default')}`,
    refused: /sink "k2" is in group "g1" already/,
    lenient: `${run},k2 g1:k1,k2`,
  },
  {
    situation: 'a group of an unknown sink and a known one',
    text: `${agent}a1.sinkgroups = g1\n${group('g1', 'k1 k9', 'default')}`,
    refused: /sink "k9" is not defined/,
    lenient: `${run} g1:k1`,
  },
  {
    situation: 'a group of unknown sinks',
    text: `${agent}a1.sinkgroups = g1\n${group('g1', 'k9', 'default')}`,
    refused: /sink "k9" is not defined/,
    lenient: run,
  },
  {
    situation: 'a group with a sink that cannot be configured',
    text: `${twoSinks.replace('k2.type = logger', 'k2.type = file_roll')}a1.sinkgroups = g1
${group('g1', 'k1 k2', 'failover')}`,
    refused: /required option "sink\.directory"/,
    lenient: `${run} g1:k1`,
    inFlume: '',
  },
  {
    situation: 'a group without a processor',
    text: `${twoSinks}a1.sinkgroups = g1\n${group('g1', 'k2')}`,
    refused: /sink group has no processor/,
    lenient: run,
  },
  {
    situation: 'a group with an unknown processor',
    text: `${twoSinks}a1.sinkgroups = g1\n${group('g1', 'k2', 'failovr')}`,
    refused: /unknown sink processor type "failovr"; did you mean "failover"\?/,
    lenient: run,
  },
  {
    situation: 'an interceptor that cannot be configured',
    text: `${agent}a1.sources.r1.interceptors = i1\na1.sources.r1.interceptors.i1.type = regex_extractor`,
    refused: /required option "regex"/,
    lenient: ' c1 k1',
  },
  {
    situation: 'an unknown interceptor',
    text: `${agent}a1.sources.r1.interceptors = i1\na1.sources.r1.interceptors.i1.type = com.x.Own$Builder`,
    refused: /com\.x\.Own\$Builder/,
    lenient: ' c1 k1',
  },
  {
    situation: 'a selector that names an unknown channel',
    text: `${agent}a1.sources.r1.selector.type = multiplexing\na1.sources.r1.selector.default = c9`,
    refused: /channel "c9" is not defined/,
    lenient: ' c1 k1',
  },
  {
    situation: "a file channel with the largest file that Flume's guide names",
    text: `${agent.replace('= memory', '= file')}a1.channels.c1.maxFileSize = 2146435071`,
    lenient: run,
  },
  {
    situation: 'a file channel with encryption',
    text: `${agent.replace('= memory', '= file')}a1.channels.c1.encryption.activeKey = key-0`,
    refused: /Encryption is not supported: put `checkpointDir` and `dataDirs` on an encrypted/,
  },
  {
    situation: "another name of an option in Flume's guide",
    text: `${agent.replace('seq', 'netcatudp')}a1.sources.r1.bind = h
a1.sources.r1.port = 1\na1.sources.r1.remoteAddressHeader = from`,
    lenient: run,
  },
  {
    situation: 'a config filter that cannot be used',
    text: `${agent}a1.configfilters = f\na1.configfilters.f.type = hadoop\na1.sinks.k1.x = $\{f['k']}`,
    refused: /^f:10: .*a credential store of Hadoop needs Java; let "external" run a program/,
    lenient: run,
  },
];
