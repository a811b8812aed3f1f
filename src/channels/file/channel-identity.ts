/*
 * The channel's id, made with its first data directory and kept in `<dataDir>/channel-id`. It names
 * the sequence numbers: positions at destinations are worth something only together with it. So it
 * is made anew when the numbers may mean other events than before (exactly once, rule 13):
 *   - the directory is a copy or was restored (its device or inode is not the one it was made
 *     with),
 *   - the log ends below a number that was known to be durable,
 *   - the file is missing or damaged: the opening batches of the log still name the id, but not
 *     whether this is the directory that it was given to.
 */
import { join } from 'node:path';
import { CorruptionError, StartError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import { readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
import { crc32c } from '../../util/crc32c.js';
import { newChannelId } from '../channel-id.js';

const fileName = 'channel-id';

export interface IdentityFile {
  readonly format: 2;
  readonly id: string;
  readonly device: number;
  readonly inode: number;
  /** Ids that the channel had before, newest first: a cursor of theirs is still about this log. */
  readonly previousIds: readonly string[];
  /** CRC-32C of the rest: a flipped bit would make another id. */
  readonly crc: number;
}

const previousIdsMax = 64;

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

/**
 * Reads the id of a directory, or makes one. `logged`: the ids in the log's opening batches, newest
 * first. Rejects with StartError where the log is another channel's.
 */
export async function loadIdentity(
  fileSystem: FileSystem,
  directory: string,
  logged: readonly string[],
): Promise<ChannelIdentity> {
  const found = await readIdentity(fileSystem, directory).catch(damageOf);
  if (found === undefined || typeof found === 'string') {
    const [id, ...previousIds] = logged;
    const reason = found ?? (id && `${join(directory, fileName)} is missing`);
    return renewIdentity(
      fileSystem,
      directory,
      id === undefined ? id : { id, previousIds },
      reason,
    );
  }
  refuseForeignLog(found, directory, logged);
  const { device, inode } = await fileSystem.stat(directory);
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
  const identity = { format: 2, id, device, inode, previousIds } as const;
  const file: IdentityFile = { ...identity, crc: crcOf(identity) };
  await writeFileAtomically(fileSystem, join(directory, fileName), JSON.stringify(file));
  return { id, previousIds, renewedBecause: reason };
}

function parse(content: Buffer, path: string): IdentityFile {
  try {
    const file = JSON.parse(content.toString()) as IdentityFile;
    if (file.format === 2 && file.crc === crcOf(file)) return file;
    if ((file.format as number) === 1) throw earlierFormat(path);
  } catch (error) {
    if (error instanceof StartError) throw error;
  }
  throw new CorruptionError(`${path} is damaged: it is not a channel id of format 2`);
}

/** Its batches have no checksum of their offset and other notes: they would all pass for damage. */
function earlierFormat(path: string): StartError {
  return new StartError(
    `${path}: the channel has format 1, of a build before the first release; this one reads format 2: ` +
      'drain it with that build, or remove the channel if nothing in it is needed',
  );
}

function crcOf({ format, id, device, inode, previousIds }: Omit<IdentityFile, 'crc'>): number {
  return crc32c(Buffer.from(JSON.stringify([format, id, device, inode, previousIds])));
}

function damageOf(error: unknown): string {
  if (error instanceof CorruptionError) return error.message;
  throw error;
}

/** Starting would deliver the events of one channel as those of another one. */
function refuseForeignLog(
  { id, previousIds }: IdentityFile,
  directory: string,
  logged: readonly string[],
): void {
  const foreign = logged.find((other) => other !== id && !previousIds.includes(other));
  if (foreign === undefined) return;
  const path = join(directory, fileName);
  throw new StartError(
    `${path} says channel ${id}, but there are segments of channel ${foreign}: files of two channels were swapped; ` +
      `put them back, or remove ${path} if the segments are the right ones`,
  );
}
