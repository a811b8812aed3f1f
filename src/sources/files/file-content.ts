import type { FileHandle, FileStat, FileSystem } from '../../core/file-system.js';
import { GzipContent, isGzip } from './gzip-content.js';
import { isCompressedName } from './rotated-name.js';

/** What readers need of an open file. */
export type ReadHandle = Pick<FileHandle, 'read' | 'stat' | 'close'>;

export interface FileContent {
  readonly handle: ReadHandle;
  /** Of the file itself: a compressed one's size is not that of its content. */
  readonly stat: FileStat;
  /** The same handle, where the file is compressed. */
  readonly gzip: GzipContent | undefined;
}

/** Opens a regular file; one that is compressed reads as its content. Undefined: it is none. */
export async function openContent(
  fileSystem: FileSystem,
  path: string,
): Promise<FileContent | undefined> {
  const handle = await fileSystem.open(path, 'r');
  try {
    const stat = await handle.stat();
    if (!stat.isFile) {
      await handle.close();
      return undefined;
    }
    const isCompressed = isCompressedName(path) && (await isGzip(handle));
    const gzip = isCompressed ? new GzipContent(handle, path, stat) : undefined;
    return { handle: gzip ?? handle, stat, gzip };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
