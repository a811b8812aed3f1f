// Lines of a file through an agent into HDFS, some rounds one after the other in the same process: a
// JVM is at its best only after the first. Flume and Tailrace run the same properties file. The next
// round is fed before the one before is through, or Flume's sink sleeps up to 5 s on an empty channel.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent } from './agent.mjs';

/** Each round feeds one line more than a file takes: Flume finishes a full one with the next event. */
const config = ({
  work,
  url,
  batchSize,
  linesInFile,
  delivery,
  webhdfsPort,
}) => `dataDir = ${work}/data
a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = exec
a1.sources.r1.command = sh ${work}/feed.sh
a1.sources.r1.batchSize = ${batchSize}
a1.sources.r1.batchTimeout = 50
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.channels.c1.capacity = 1000000
a1.channels.c1.transactionCapacity = ${batchSize}
a1.sinks.k1.type = hdfs
a1.sinks.k1.channel = c1
a1.sinks.k1.hdfs.path = ${url}
a1.sinks.k1.hdfs.fileType = DataStream
a1.sinks.k1.hdfs.batchSize = ${batchSize}
a1.sinks.k1.hdfs.rollCount = ${linesInFile}
a1.sinks.k1.hdfs.rollSize = 0
a1.sinks.k1.hdfs.rollInterval = 0
a1.sinks.k1.hdfs.delivery = ${delivery}
a1.sinks.k1.hdfs.webhdfsPort = ${webhdfsPort}
`;

/** Round `n` begins when the file `go-n` is there. */
const feed = ({ work, input, rounds }) => `for round in $(seq ${rounds}); do
  until [ -e ${work}/go-$round ]; do sleep 0.01; done
  cat ${input}
done
exec sleep 3600
`;

/** What each round cost, and the peak of memory; throws when a byte on HDFS differs from the input. */
export async function runHdfsFlow(program, { hdfs, input, lines, rounds, batchSize, delivery }) {
  const work = mkdtempSync(join(tmpdir(), 'tailrace-bench-'));
  const path = `/user/flume/${work.slice(work.lastIndexOf('/') + 1)}`;
  const url = `hdfs://${hdfs.rpcAddresses[0]}${path}`;
  const file = join(work, 'agent.properties');
  writeFileSync(join(work, 'feed.sh'), feed({ work, input, rounds }));
  const settings = { work, url, batchSize, linesInFile: lines, delivery };
  writeFileSync(file, config({ ...settings, webhdfsPort: hdfs.namenodes[0].split(':')[1] }));
  const agent = await Agent.start(program, file, { HADOOP_USER_NAME: 'flume' });
  const delivered = () => agent.metric('SINK.k1', 'EventDrainSuccessCount');
  try {
    await webHdfs(hdfs, 'PUT', path, 'MKDIRS');
    const costs = [];
    const go = (round) => writeFileSync(join(work, `go-${round}`), '');
    // A delivery may have its last events in the next file, which is still open then.
    const done = async () =>
      delivery === 'file' ? (await finishedIn(hdfs, path)) * lines : delivered();
    go(1);
    await agent.until(async () => (await delivered()) >= 0);
    for (let round = 1; round <= rounds; round++) {
      const { cpuSeconds } = agent.cost;
      const startMs = performance.now();
      await agent.until(async () => (await done()) >= lines * (round - 1 / 4));
      if (round < rounds) go(round + 1);
      await agent.until(async () => (await done()) >= lines * round);
      const seconds = (performance.now() - startMs) / 1000;
      costs.push({ seconds, cpuSeconds: agent.cost.cpuSeconds - cpuSeconds });
    }
    const { peakMiB } = agent.cost;
    await agent.stop();
    await checkContent({ hdfs, path, input, rounds });
    return { costs, peakMiB };
  } finally {
    await agent.stop();
    await webHdfs(hdfs, 'DELETE', path, 'DELETE&recursive=true');
    rmSync(work, { recursive: true, force: true });
  }
}

/** All files in the order of their numbers hold the input as often as it was fed. */
async function checkContent({ hdfs, path, input, rounds }) {
  const found = createHash('sha256');
  const names = await namesIn(hdfs, path);
  for (const name of names) {
    if (name.endsWith('.tmp')) throw new Error(`${name} has not been finished`);
    const answer = await webHdfs(hdfs, 'GET', `${path}/${name}`, 'OPEN');
    for await (const chunk of answer.body) found.update(chunk);
  }
  const expected = createHash('sha256');
  for (let round = 0; round < rounds; round++) expected.update(readFileSync(input));
  if (found.digest('hex') === expected.digest('hex')) return;
  throw new Error(`${names.join(', ')}: not what was fed`);
}

async function finishedIn(hdfs, path) {
  const names = await namesIn(hdfs, path);
  return names.filter((name) => !name.endsWith('.tmp')).length;
}

async function namesIn(hdfs, path) {
  const answer = await webHdfs(hdfs, 'GET', path, 'LISTSTATUS');
  const { FileStatuses: statuses } = await answer.json();
  const names = statuses.FileStatus.map(({ pathSuffix }) => pathSuffix);
  return names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

async function webHdfs({ namenodes: [namenode] }, method, path, query) {
  const url = `http://${namenode}/webhdfs/v1${path}?user.name=flume&op=${query}`;
  const answer = await fetch(url, { method });
  if (!answer.ok) throw new Error(`${query} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}
