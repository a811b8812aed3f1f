import { systemCodeOf } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';

/** What tells whether files have changed: equal texts mean that none has. */
export interface FilesState {
  readonly text: string;
  /** One is not there (now). */
  readonly lacksSome: boolean;
}

export async function stateOfFiles(
  files: readonly string[],
  fileSystem: FileSystem,
): Promise<FilesState> {
  const texts = await Promise.all(files.map((file) => stateOfFile(file, fileSystem)));
  return { text: texts.join(' '), lacksSome: texts.includes('ENOENT') };
}

async function stateOfFile(file: string, fileSystem: FileSystem): Promise<string> {
  try {
    const { device, inode, sizeBytes, modifiedTimeMs } = await fileSystem.stat(file);
    return [device, inode, sizeBytes, modifiedTimeMs].join(':');
  } catch (error) {
    return systemCodeOf(error) ?? 'unreadable';
  }
}
