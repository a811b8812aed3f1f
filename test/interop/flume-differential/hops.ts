import type { Pair } from './pair.js';
import { component, flowWithHeaders, netcat, netcatLines, says, source } from './parts.js';

const withHeader = `interceptors = i
  interceptors.i.type = static
  interceptors.i.value = fra 1`;

/** A netcat source, and a sink that hands on to another source of the same agent. */
function hop(type: string, ...options: readonly string[]): string {
  return [
    component('sources.in$n', `${netcatLines}\nchannels = in$n\n${withHeader}`),
    component('channels.in$n', 'type = memory'),
    component(
      'sinks.in$n',
      [
        `type = ${type}`,
        'channel = in$n',
        'hostname = 127.0.0.1',
        'port = $port2',
        // A call that was given up would come twice.
        'request-timeout = 300000',
        ...options,
      ].join('\n'),
    ),
    flowWithHeaders(
      source([`type = ${type}`, 'bind = 127.0.0.1', 'port = $port2', ...options].join('\n')),
    ),
  ].join('\n');
}

function through(...channelLines: readonly string[]): string {
  return [
    netcat,
    source(withHeader),
    source('channels = c$n'),
    component('channels.c$n', channelLines.join('\n')),
    component(
      'sinks.k$n',
      `type = file_roll
      channel = c$n
      sink.directory = $dir/out
      sink.rollInterval = 0
      sink.batchSize = 2
      sink.serializer = header_and_text`,
    ),
  ].join('\n');
}

const fiveLines = {
  input: says('one\ntwo\n\nthree\r\nfour €\n'),
  gives: {
    answers: 'OK\n'.repeat(5),
    content: {
      out: '{key=fra 1} one\n{key=fra 1} two\n{key=fra 1} \n{key=fra 1} three\r\n{key=fra 1} four €\n',
    },
  },
};

export const hopPairs: readonly Pair[] = [
  { name: 'avro hands events on with their headers', config: hop('avro'), ...fiveLines },
  {
    name: 'avro hands them on with deflate',
    config: hop('avro', 'compression-type = deflate'),
    ...fiveLines,
  },
  { name: 'thrift hands events on with their headers', config: hop('thrift'), ...fiveLines },
  {
    name: 'a properties file is read as ISO-8859-1',
    config: flowWithHeaders(netcat, source(withHeader.replace('fra 1', 'é'))),
    input: says('x\n'),
    gives: { answers: 'OK\n', content: { out: '{key=Ã©} x\n' } },
    deviation: {
      component: 'configuration',
      differs: 'a properties file is read as UTF-8, Flume reads it as ISO-8859-1',
      why: 'editors write UTF-8',
      gives: { answers: 'OK\n', content: { out: '{key=é} x\n' } },
    },
  },
  {
    name: 'a memory channel that is smaller than what comes through it',
    config: through('type = memory', 'capacity = 2', 'transactionCapacity = 2', 'keep-alive = 20'),
    ...fiveLines,
  },
  {
    name: 'a file channel',
    config: through('type = file', 'checkpointDir = $dir/checkpoint', 'dataDirs = $dir/data'),
    ...fiveLines,
  },
  {
    name: 'a spillable channel that spills',
    config: through(
      'type = SPILLABLEMEMORY',
      'memoryCapacity = 2',
      'overflowCapacity = 100',
      'overflowTimeout = 0',
      'transactionCapacity = 2',
      'checkpointDir = $dir/checkpoint',
      'dataDirs = $dir/data',
    ),
    ...fiveLines,
  },
];
