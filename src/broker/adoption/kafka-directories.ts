/** What Kafka's log directories hold, looked at before anything is copied. */
import { join } from 'node:path';
import { ConfigError, systemCodeOf } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import { readWholeFile } from '../../storage/atomic-file.js';
import { listSegments, segmentPath, type SegmentFile } from '../../storage/log/segment-files.js';
import { isInternalTopic, topicNameProblem } from '../log/topic-name.js';

export interface FoundTopic {
  readonly name: string;
  /** That of Kafka, where all partitions name the same. */
  readonly id: string | undefined;
  /** By number. */
  readonly partitions: readonly FoundPartition[];
}

export interface FoundPartition {
  readonly directory: string;
  readonly segments: readonly SegmentFile[];
  readonly sizeBytes: number;
  /** Records below it were deleted (`log-start-offset-checkpoint`). */
  readonly logStart: number;
}

const partitionDirectory = /^(.+)-(\d+)$/;
const magicAt = 16;

/** Rejects with ConfigError that names all that cannot be adopted. */
export async function findTopics(
  fileSystem: FileSystem,
  directories: readonly string[],
): Promise<FoundTopic[]> {
  const topics = new Map<string, Map<number, string>>();
  const problems: string[] = [];
  const logStarts = new Map<string, number>();
  for (const directory of directories) {
    if (!(await isDirectory(fileSystem, directory))) {
      problems.push(`${directory}: there is no such directory`);
      continue;
    }
    for (const [key, offset] of await readLogStarts(fileSystem, directory))
      logStarts.set(key, offset);
    for (const entry of await fileSystem.readdir(directory)) {
      const [, name = '', digits] = partitionDirectory.exec(entry) ?? [];
      if (digits === undefined || isInternalTopic(name) || topicNameProblem(name)) continue;
      const path = join(directory, entry);
      if (!(await fileSystem.stat(path)).isDirectory) continue;
      const partitions = topics.get(name) ?? new Map<number, string>();
      if (partitions.has(Number(digits))) problems.push(`${path}: the partition is there twice`);
      topics.set(name, partitions.set(Number(digits), path));
    }
  }
  const found: FoundTopic[] = [];
  for (const [name, partitions] of topics) {
    const missing = [...partitions.keys()].length <= Math.max(...partitions.keys());
    if (missing)
      problems.push(`${name}: not all of its partitions are there; name all of Kafka's log.dirs`);
    const looked: FoundPartition[] = [];
    for (const [index, directory] of [...partitions].toSorted(([a], [b]) => a - b)) {
      const logStart = logStarts.get(`${name} ${index}`) ?? 0;
      looked.push(await lookAt(fileSystem, directory, logStart, problems));
    }
    const id = await topicIdOf(fileSystem, [...partitions.values()]);
    found.push({ name, id, partitions: looked });
  }
  if (problems.length === 0 && found.length === 0)
    problems.push(`${directories.join(', ')}: there is no topic; name Kafka's log.dirs`);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function isDirectory(fileSystem: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fileSystem.stat(path)).isDirectory;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function lookAt(
  fileSystem: FileSystem,
  directory: string,
  logStart: number,
  problems: string[],
): Promise<FoundPartition> {
  const names = await fileSystem.readdir(directory);
  if (names.some((name) => name.endsWith('.swap')))
    problems.push(`${directory}: a compaction is not finished; start Kafka and stop it cleanly`);
  const segments = await listSegments(fileSystem, [directory]);
  let sizeBytes = 0;
  for (const segment of segments) {
    const path = segmentPath(directory, segment.baseOffset);
    sizeBytes += (await fileSystem.stat(path)).sizeBytes;
    const magic = await firstMagic(fileSystem, path);
    if (magic !== undefined && magic < 2)
      problems.push(`${path}: message format ${magic} of before Kafka 0.11; copy it by a consumer`);
  }
  return { directory, segments, sizeBytes, logStart };
}

async function firstMagic(fileSystem: FileSystem, path: string): Promise<number | undefined> {
  const handle = await fileSystem.open(path, 'r');
  try {
    const head = Buffer.alloc(magicAt + 1);
    return (await handle.read(head, 0)) === head.length ? head[magicAt] : undefined;
  } finally {
    await handle.close();
  }
}

async function topicIdOf(
  fileSystem: FileSystem,
  directories: readonly string[],
): Promise<string | undefined> {
  const ids = new Set<string | undefined>();
  for (const directory of directories) {
    const content = await readWholeFile(fileSystem, join(directory, 'partition.metadata'));
    ids.add(/^topic_id: ([\w-]{22})\s*$/m.exec(String(content))?.[1]);
  }
  return ids.size === 1 ? [...ids][0] : undefined;
}

async function readLogStarts(
  fileSystem: FileSystem,
  directory: string,
): Promise<Map<string, number>> {
  const path = join(directory, 'log-start-offset-checkpoint');
  const content = await readWholeFile(fileSystem, path);
  const lines = String(content ?? '').matchAll(/^(\S+) (\d+) (\d+)$/gm);
  return new Map(
    [...lines].map(([, topic, index, offset]) => [`${topic} ${index}`, Number(offset)]),
  );
}
