/*
 * The channel's id, made with its first data directory and kept in `<dataDir>/channel-id`. It names
 * the sequence numbers: positions at destinations are worth something only together with it. So it
 * is made anew when the numbers may mean other events than before (exactly once, rule 13):
 *   - the directory is a copy or was restored (its device or inode is not the one it was made
 *     with),
 *   - the log ends below a number that was known to be durable.
 */
import { join } from 'node:path';
import { CorruptionError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import { readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
import { newChannelId } from '../channel-id.js';

const fileName = 'channel-id';

export interface IdentityFile {
  readonly format: 1;
  readonly id: string;
  readonly device: number;
  readonly inode: number;
  /** Ids that the channel had before, newest first: a cursor of theirs is still about this log. */
  readonly previousIds: readonly string[];
}

const previousIdsMax = 8;

export interface ChannelIdentity {
  readonly id: string;
  readonly previousIds: readonly string[];
  /** Why the id is a new one although the directory had one. */
  readonly renewedBecause: string | undefined;
}

/** The ids that a directory says; undefined where it has none. Changes nothing. */
export async function readIdentity(
  fileSystem: FileSystem,
  directory: string,
): Promise<IdentityFile | undefined> {
  const path = join(directory, fileName);
  const content = await readWholeFile(fileSystem, path);
  return content && parse(content, path);
}

/** Reads the id of a directory, or makes one. */
export async function loadIdentity(
  fileSystem: FileSystem,
  directory: string,
): Promise<ChannelIdentity> {
  const found = await readIdentity(fileSystem, directory);
  const { device, inode } = await fileSystem.stat(directory);
  if (found === undefined) return renewIdentity(fileSystem, directory, undefined, undefined);
  if (found.device === device && found.inode === inode)
    return { id: found.id, previousIds: found.previousIds, renewedBecause: undefined };
  return renewIdentity(fileSystem, directory, found, 'the directory is a copy or was restored');
}

export async function renewIdentity(
  fileSystem: FileSystem,
  directory: string,
  previous: { readonly id: string; readonly previousIds: readonly string[] } | undefined,
  reason: string | undefined,
): Promise<ChannelIdentity> {
  const { device, inode } = await fileSystem.stat(directory);
  const id = newChannelId();
  const previousIds =
    previous === undefined ? [] : [previous.id, ...previous.previousIds].slice(0, previousIdsMax);
  const identity: IdentityFile = { format: 1, id, device, inode, previousIds };
  await writeFileAtomically(fileSystem, join(directory, fileName), JSON.stringify(identity));
  return { id, previousIds, renewedBecause: reason };
}

function parse(content: Buffer, path: string): IdentityFile {
  try {
    const file = JSON.parse(content.toString()) as IdentityFile;
    if (file.format === 1 && /^[0-9a-f]{32}$/.test(file.id) && Array.isArray(file.previousIds))
      return file;
  } catch {
    // told below
  }
  throw new CorruptionError(
    `${path}: is not a channel id of format 1; restore it, or remove it to give the channel a new identity`,
  );
}
