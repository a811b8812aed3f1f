/**
 * What `tailrace dlq replay` asks for: a file `replay-<id>.json` beside the queue's log, written by
 * the command and taken, then removed, by whoever has the queue's lock.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CorruptionError, messageOf } from '../core/errors.js';
import type { FileSystem } from '../core/file-system.js';
import type { NumberRange } from '../core/interval-set.js';
import { readWholeFile, writeFileAtomically } from './atomic-file.js';

export interface ReplayRequest {
  readonly letters: readonly NumberRange[];
  /** Also letters that have been replayed. */
  readonly again: boolean;
  /** Also letters of which only the beginning is kept. */
  readonly cut: boolean;
}

const requestName = /^replay-(.+)\.json$/;

/** Asks the owner of the queue, running or next to start; resolves with the request's id. */
export async function requestReplay(
  fileSystem: FileSystem,
  directory: string,
  request: ReplayRequest,
): Promise<string> {
  const id = randomBytes(8).toString('hex');
  await writeFileAtomically(fileSystem, requestPath(directory, id), JSON.stringify(request));
  return id;
}

/** The ids of requests that nobody has taken yet. */
export async function waitingRequests(
  fileSystem: FileSystem,
  directory: string,
): Promise<string[]> {
  const names = await fileSystem.readdir(directory);
  return names.flatMap((name) => requestName.exec(name)?.[1] ?? []).toSorted();
}

/** Undefined when it is gone. Rejects with CorruptionError where it is none. */
export async function readRequest(
  fileSystem: FileSystem,
  directory: string,
  id: string,
): Promise<ReplayRequest | undefined> {
  const path = requestPath(directory, id);
  const content = await readWholeFile(fileSystem, path);
  if (content === undefined) return undefined;
  try {
    const { letters, again, cut } = JSON.parse(content.toString()) as ReplayRequest;
    const isRange = ({ from, to }: NumberRange): boolean =>
      Number.isSafeInteger(from) && Number.isSafeInteger(to) && from < to;
    if (!letters.every(isRange)) throw new RangeError('letters must be ranges of numbers');
    return { letters, again, cut };
  } catch (error) {
    throw new CorruptionError(`${path} is no request to replay: ${messageOf(error)}; remove it`, {
      cause: error,
    });
  }
}

export async function removeRequest(
  fileSystem: FileSystem,
  directory: string,
  id: string,
): Promise<void> {
  await fileSystem.unlink(requestPath(directory, id));
  await fileSystem.syncDirectory(directory);
}

function requestPath(directory: string, id: string): string {
  return join(directory, `replay-${id}.json`);
}
