/** Which directory a new segment of a log goes into. */
import type { LogOptions } from '../log.js';
import { Segment } from './segment.js';

export function newSegment(
  options: LogOptions,
  baseOffset: number,
  previous: string | undefined,
): Segment {
  return segmentIn(options, nextDirectory(options, previous), baseOffset);
}

/** With several directories, they take turns; those that may not be taken now are left out. */
export function nextDirectory(options: LogOptions, previous: string | undefined): string {
  const { directories, mayOpenIn = () => true } = options;
  const first = (previous === undefined ? -1 : directories.indexOf(previous)) + 1;
  const inTurn = [...directories.slice(first), ...directories.slice(0, first)];
  return inTurn.find(mayOpenIn) ?? inTurn[0]!;
}

export function segmentIn(options: LogOptions, directory: string, baseOffset: number): Segment {
  return new Segment(options.fileSystem, directory, baseOffset, options.indexIntervalBytes);
}
