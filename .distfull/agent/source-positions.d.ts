import type { Channel, OriginPosition } from '../core/contracts.js';
import type { ChannelInlet } from './channel-inlet.js';
/**
 * Makes all of them members. Resolves when that is durable. `inherited`: the source had other
 * channels until now, which stood there; these stand there, too, whatever they knew.
 */
export declare function joinChannels(inlets: readonly ChannelInlet[], sourceOrigin: string, hour: number, inherited?: ReadonlyMap<string, OriginPosition>): Promise<void>;
/** The channel stands there, too, from now on. Resolves when that is durable. */
export declare function inheritPositions(channel: Channel, positions: ReadonlyMap<string, OriginPosition>, hour: number): Promise<void>;
/**
 * For each origin that begins so what all of the channels have: what one does not know, it lacks.
 * A copy: the channels go on.
 */
export declare function commonPositions(channels: readonly Channel[], originPrefix?: string): Map<string, OriginPosition>;
