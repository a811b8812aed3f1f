/*
 * Where the channels of one source stand together, and how a channel comes to stand with them.
 *
 *   new to the source ──join──▶ member      a position-only put: the others' lowest positions, and the
 *                                           source's own origin as the sign of membership
 *
 * What a member does not know of an origin it lacks: the origin's first batch may be in another
 * channel and lost here, when a crash came between the two. A channel that was added to the
 * configuration later cannot be told from that but by its missing sign; it joins where the others'
 * lowest stands (exactly once, §2).
 */
import { EventBatch } from '../core/batch.js';
import type { Channel, OriginPosition } from '../core/contracts.js';
import { IntervalSet } from '../core/interval-set.js';
import type { FileGeneration } from '../core/provenance.js';
import type { ChannelInlet } from './channel-inlet.js';

/** Makes all of them members. Resolves when that is durable. */
export async function joinChannels(
  inlets: readonly ChannelInlet[],
  sourceOrigin: string,
  hour: number,
): Promise<void> {
  const isMember = ({ channel }: ChannelInlet): boolean => channel.positions().has(sourceOrigin);
  const members = inlets.filter(isMember).map(({ channel }) => channel);
  const nothingRead = { from: 0, read: 0, dropped: 0, deadLettered: 0, hour };
  const joined = Array.from(commonPositions(members), ([origin, { known, file }]) => ({
    ...nothingRead,
    origin,
    to: known.lowMark,
    ...(file === undefined ? {} : { file }),
  })).filter(({ to }) => to > 0);
  const provenance = [...joined, { ...nothingRead, origin: sourceOrigin, to: 0 }];
  for (const inlet of inlets.filter((each) => !isMember(each))) {
    const { channel } = inlet;
    await channel.put(EventBatch.of([], { provenance }), await channel.reserve(0, 0));
    inlet.load();
  }
}

/**
 * For each origin that begins so what all of the channels have: what one does not know, it lacks.
 * A copy: the channels go on.
 */
export function commonPositions(
  channels: readonly Channel[],
  originPrefix = '',
): Map<string, OriginPosition> {
  const [first, ...others] = channels.map((channel) => channel.positions());
  const common = new Map<string, OriginPosition>();
  for (const origin of new Set([first, ...others].flatMap((each) => [...(each?.keys() ?? [])]))) {
    if (!origin.startsWith(originPrefix)) continue;
    let known = first!.get(origin)?.known.clone() ?? new IntervalSet();
    let file = first!.get(origin)?.file;
    for (const other of others) {
      const position = other.get(origin);
      known = known.intersection(position?.known ?? new IntervalSet());
      file = newerOf(file, position?.file);
    }
    common.set(origin, { known, file });
  }
  return common;
}

function newerOf(
  a: FileGeneration | undefined,
  b: FileGeneration | undefined,
): FileGeneration | undefined {
  return a === undefined || (b !== undefined && b.tailPosition > a.tailPosition) ? b : a;
}
