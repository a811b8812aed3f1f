/**
 * Hot path. Which parts of a batch which channels lack, by their positions, and by what the
 * configuration was when they got those.
 */
import type { EventBatch } from '../core/batch.js';
import { cutByPositions } from '../core/cut.js';
import type { KnownOrigins, Piece } from '../core/cut.js';
import type { ChannelInlet } from './channel-inlet.js';

export interface LackingPiece extends Piece {
  /** Those of `lacking` that have its positions all the same; any: what it holds is in doubt. */
  readonly having: readonly number[];
}

export class LackingPieces {
  readonly #inlets: readonly ChannelInlet[];
  readonly #known: readonly KnownOrigins[];

  constructor(inlets: readonly ChannelInlet[]) {
    this.#inlets = inlets;
    this.#known = inlets.map((inlet) => inlet.known.bind(inlet));
  }

  /** In the order of the events. */
  of(batch: EventBatch): LackingPiece[] {
    return cutByPositions(batch, this.#known).map((piece) => this.#reconsider(piece));
  }

  /**
   * Where channels stand apart and the configuration was edited meanwhile, what went to one of them
   * may now belong to another that has its position: it goes to all of them, possibly doubled.
   */
  #reconsider({ batch, lacking }: Piece): LackingPiece {
    if (lacking.length === this.#inlets.length) return { batch, lacking, having: [] };
    const everyone = [...this.#inlets.keys()];
    const having = everyone.filter((index) => !lacking.includes(index));
    const isEdited = having.some((index) =>
      batch.provenance.some((range) => this.#inlets[index]!.hasOtherwise(range)),
    );
    return isEdited ? { batch, lacking: everyone, having } : { batch, lacking, having: [] };
  }

  /** What a channel has already is not put again. */
  countSuppressed(batch: EventBatch, pieces: readonly Piece[]): void {
    const [first] = pieces;
    if (first?.batch.size === batch.size && first.lacking.length === this.#inlets.length) return;
    for (const [index, { channel }] of this.#inlets.entries()) {
      const lacking = pieces.filter((piece) => piece.lacking.includes(index));
      const size = lacking.reduce((sum, piece) => sum + piece.batch.size, 0);
      channel.tallies.add('suppressed', batch.size - size);
    }
  }
}
