/*
 * Flume's position file: `[{"inode":10045159,"pos":31,"file":"/var/log/app.log"}]`. Read when no
 * channel knows a file (a configuration that comes from Flume, or a memory channel); written after
 * the commits, so that falling back to it can double but never lose. Unlike Flume's it is always
 * whole.
 */
import { dirname } from 'node:path';
import type { FileSystem } from '../../core/file-system.js';
import { ensureDirectory, readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';

export interface FilePosition {
  readonly inode: number;
  readonly pos: number;
  readonly file: string;
}

/** Entries that make sense; a damaged file gives its reason and none. */
export async function readPositionFile(
  fileSystem: FileSystem,
  path: string,
): Promise<{ readonly positions: FilePosition[]; readonly problem?: string }> {
  const content = await readWholeFile(fileSystem, path);
  if (content === undefined) return { positions: [] };
  try {
    const parsed: unknown = JSON.parse(content.toString());
    if (!Array.isArray(parsed)) return { positions: [], problem: 'expected a JSON array' };
    const positions = parsed.filter(isFilePosition);
    if (positions.length === parsed.length) return { positions };
    return { positions, problem: 'entries without inode, pos and file were left out' };
  } catch (error) {
    return { positions: [], problem: (error as SyntaxError).message };
  }
}

export async function writePositionFile(
  fileSystem: FileSystem,
  path: string,
  positions: readonly FilePosition[],
): Promise<void> {
  await ensureDirectory(fileSystem, dirname(path));
  await writeFileAtomically(fileSystem, path, JSON.stringify(positions));
}

function isFilePosition(value: unknown): value is FilePosition {
  const entry = value as Partial<Record<keyof FilePosition, unknown>> | null;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    Number.isSafeInteger(entry.inode) &&
    Number.isSafeInteger(entry.pos) &&
    (entry.pos as number) >= 0 &&
    typeof entry.file === 'string'
  );
}
