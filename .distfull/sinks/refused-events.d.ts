/** Events of a delivery that the destination can never take, as dead letters. */
import type { DeadLetter, DeadLetterPort, Delivery } from '../core/contracts.js';
/** The letter of event `index`: named by its channel and sequence, so that it is stored once. */
export declare function refusedEvent({ batch, ranges }: Pick<Delivery, 'batch' | 'ranges'>, index: number, channelId: string, reason: string): DeadLetter;
/** Sequences whose letters are stored; a sink asks for them when it recovers. */
export declare function refusedBefore(deadLetters: DeadLetterPort, channelId: string): ReadonlySet<number>;
/**
 * The delivery without the events whose letters were stored before a crash, or before a doubt: one
 * that would be taken now must not be there beside its letter. The position is to cover them, too.
 */
export declare function withoutRefused(delivery: Delivery, refused: ReadonlySet<number>): Delivery;
