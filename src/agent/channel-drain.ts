/** Waits until the sinks have delivered what channels hold. */
import type { Clock } from '../core/clock.js';
import type { RunningChannel } from './running-channel.js';
import type { RunningSinks } from './running-sinks.js';

/** At a stop, what a channel would lose may be delivered for so long. */
export const undeliveredMsMaxDefault = 5_000;
const lookEveryMs = 10;

export interface DrainLimits {
  /** Given up when no channel has moved for this long. */
  readonly stallMsMax?: number;
  /** Given up after this long. */
  readonly limitMs?: number;
}

/** Resolves with the channels that still hold what they held at the call; empty: all is delivered. */
export async function drainChannels(
  channels: readonly RunningChannel[],
  sinks: readonly RunningSinks[],
  clock: Clock,
  { stallMsMax = Infinity, limitMs = Infinity }: DrainLimits,
): Promise<RunningChannel[]> {
  const ends = channels
    .filter(({ state }) => state === 'running')
    .filter((channel) => sinks.some((each) => each.channel === channel))
    .map((channel) => ({ channel, end: channel.instance.endSequence }));
  const startMs = clock.monotonicMs();
  let movedMs = startMs;
  for (let progress = -1; ;) {
    const waiting = ends.filter(({ channel, end }) => channel.instance.lowMark < end);
    const position = waiting.reduce((sum, { channel }) => sum + channel.instance.lowMark, 0);
    if (position !== progress) movedMs = clock.monotonicMs();
    const nowMs = clock.monotonicMs();
    const isOver = nowMs - movedMs > stallMsMax || nowMs - startMs >= limitMs;
    if (waiting.length === 0 || isOver) return waiting.map(({ channel }) => channel);
    progress = position;
    await clock.sleep(lookEveryMs);
  }
}
