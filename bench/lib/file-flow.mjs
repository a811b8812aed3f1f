// One file through a program into another file: the flow that every collector has, the same for all of
// them. Each program is { command, args } for a working folder with in/ and out/.
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesIn, measure } from './measure.mjs';
import { makeWorkFolder, removeWorkFolder } from './process.mjs';

/** From taildir into a channel: what the flows have in common, for a sink `k1` behind it. */
export const taildirInto = (work, channel, batchSize) => `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = TAILDIR
a1.sources.r1.positionFile = ${work}/position.json
a1.sources.r1.filegroups = f1
a1.sources.r1.filegroups.f1 = ${work}/in/.*log
a1.sources.r1.batchSize = ${batchSize}
a1.sources.r1.channels = c1
a1.channels.c1.type = ${channel}
a1.channels.c1.capacity = 1000000
a1.channels.c1.transactionCapacity = 10000
${channel === 'file' ? `a1.channels.c1.checkpointDir = ${work}/checkpoint\na1.channels.c1.dataDirs = ${work}/data\n` : ''}`;

/** A configuration that Flume and Tailrace both run: taildir, one channel, file_roll. */
function flumeConfig(work, channel, batchSize) {
  const file = join(work, 'agent.properties');
  writeFileSync(
    file,
    `${taildirInto(work, channel, batchSize)}
a1.sinks.k1.type = file_roll
a1.sinks.k1.sink.directory = ${work}/out
a1.sinks.k1.sink.rollInterval = 0
a1.sinks.k1.sink.batchSize = ${batchSize}
a1.sinks.k1.channel = c1
`,
  );
  return file;
}

export const tailrace = (channel, batchSize) => (work) => ({
  command: process.execPath,
  args: [
    'dist/cli/agent-bin.js',
    '--name=a1',
    '--log-level=error',
    `--conf=${flumeConfig(work, channel, batchSize)}`,
  ],
});

/** `tool` is real Flume's `java -cp …`. */
export const flume = (tool, channel, batchSize) => (work) => ({
  command: tool.program,
  args: [
    ...tool.args,
    'org.apache.flume.node.Application',
    '--no-reload-conf',
    '--name=a1',
    `--conf-file=${flumeConfig(work, channel, batchSize)}`,
  ],
});

export function rsyslog(work) {
  writeFileSync(
    join(work, 'rsyslog.conf'),
    `global(workDirectory="${work}/spool" maxMessageSize="64k" parser.escapeControlCharactersOnReceive="off")
module(load="imfile" mode="inotify")
template(name="raw" type="string" string="%msg%\\n")
ruleset(name="r" queue.type="LinkedList" queue.size="100000" queue.dequeueBatchSize="1000") {
  action(type="omfile" file="${work}/out/access.log" template="raw" ioBufferSize="64k" flushOnTXEnd="on")
}
input(type="imfile" file="${work}/in/*.log" tag="a" ruleset="r" severity="info" facility="local0")
`,
  );
  return {
    command: 'rsyslogd',
    args: ['-n', '-f', join(work, 'rsyslog.conf'), '-i', join(work, 'pid')],
  };
}

/** What one run cost; throws when the output differs from the input. */
export async function runFileFlow(program, input) {
  const work = makeWorkFolder('in', 'out', 'spool');
  copyFileSync(input, join(work, 'in/access.log'));
  try {
    const out = join(work, 'out');
    const inputBytes = statSync(input).size;
    const cost = await measure({
      ...program(work),
      hasBegun: () => bytesIn(out) > 0,
      isDone: () => bytesIn(out) >= inputBytes,
    });
    const written = Buffer.concat(
      readdirSync(out)
        .toSorted()
        .map((file) => readFileSync(join(out, file))),
    );
    if (!written.equals(readFileSync(input))) throw new Error('the output differs from the input');
    return cost;
  } finally {
    removeWorkFolder(work);
  }
}
