/** What a sink has left on HDFS, as another client reads it. */
import assert from 'node:assert/strict';
import type { HdfsPeer } from './hdfs-peer.js';
import { eventually } from './until.js';

interface ListedFile {
  readonly pathSuffix: string;
  readonly type: 'FILE' | 'DIRECTORY';
}

/** Paths of all files below a folder, sorted; none when it is not there. */
export async function filesBelow(hdfs: HdfsPeer, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const { pathSuffix, type } of await list(hdfs, folder)) {
    const path = `${folder}/${pathSuffix}`;
    if (type === 'FILE') files.push(path);
    else files.push(...(await filesBelow(hdfs, path)));
  }
  return files.toSorted();
}

/** The lines of all files below a folder, file by file. */
export async function linesBelow(hdfs: HdfsPeer, folder: string): Promise<string[]> {
  return linesOf(hdfs, await filesBelow(hdfs, folder));
}

export async function linesOf(hdfs: HdfsPeer, paths: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const path of paths)
    lines.push(...(await hdfs.read(path)).toString().split('\n').slice(0, -1));
  return lines;
}

/** Resolves when there are so many lines below a folder, whose files may be renamed meanwhile. */
export async function untilLines(hdfs: HdfsPeer, folder: string, count: number): Promise<void> {
  const hasAll = async (): Promise<boolean> => {
    const lines = await linesBelow(hdfs, folder).catch((error: unknown) => {
      if (String(error).includes('FileNotFoundException')) return [];
      throw error;
    });
    return lines.length >= count;
  };
  await eventually(hasAll, `${folder} has ${count} lines`);
}

async function list(hdfs: HdfsPeer, folder: string): Promise<readonly ListedFile[]> {
  const escaped = folder.split('/').map(encodeURIComponent).join('/');
  const answer = await fetch(
    `http://${hdfs.namenodes[0]}/webhdfs/v1${escaped}?op=LISTSTATUS&user.name=hdfs`,
  );
  if (answer.status === 404) return [];
  assert.ok(answer.ok, `${folder}: ${answer.status}`);
  const { FileStatuses } = (await answer.json()) as {
    FileStatuses: { FileStatus: readonly ListedFile[] };
  };
  return FileStatuses.FileStatus;
}
