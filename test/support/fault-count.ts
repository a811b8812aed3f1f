const isFull = process.env['TAILRACE_FAULTS'] === 'full';

/**
 * How often a fault against real processes is tried: as often as is asked for with
 * TAILRACE_FAULTS=full, otherwise a tenth of it.
 */
export function faultCount(full: number, short: number = Math.ceil(full / 10)): number {
  return isFull ? full : short;
}
