/*
 * What `data.mdb` says of itself before lmdb opens it: its first two pages, of which the newer one
 * counts.
 *
 *   page header 24 B | magic 4 B | version, address, map size 20 B | free pages 48 B | tables 48 B
 *                                                                                      ▲ entries at 32
 *
 * lmdb 3.5.6 ends the process (SIGSEGV) over a file that begins otherwise, and over an empty one that
 * it is to read, as each is for a moment. Whoever opens a store to read while its writer makes the
 * tables may never see them, or make the writer fail (MDB_PROBLEM): seen in 1 of 40 trials here.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { CorruptionError } from '../../core/errors.js';

const pageBytes = 4_096;
const magicAt = 24;
const magic = 0xbeef_c0de;
const tableCountAt = 128;

/** How many tables the store has; 0: nobody has made it yet. Throws CorruptionError: it is none. */
export function tableCount(directory: string): number {
  const path = join(directory, 'data.mdb');
  const pages = existsSync(path) ? firstPages(path) : undefined;
  if (pages === undefined) return 0;
  if (pages.some((page) => page.readUInt32LE(magicAt) !== magic))
    throw new CorruptionError(
      `${path} does not begin as a store of results does; bring back a copy, or remove the ` +
        'directory to count again what the topic still has',
    );
  return Math.max(...pages.map((page) => Number(page.readBigUInt64LE(tableCountAt))));
}

/** Undefined while they are being written. */
function firstPages(path: string): Buffer[] | undefined {
  const bytes = Buffer.alloc(2 * pageBytes);
  const file = openSync(path, 'r');
  const length = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  if (length < bytes.length) return undefined;
  return [bytes.subarray(0, pageBytes), bytes.subarray(pageBytes)];
}
