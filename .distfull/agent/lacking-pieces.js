import { cutByPositions } from '../core/cut.js';
export class LackingPieces {
    #inlets;
    #known;
    constructor(inlets) {
        this.#inlets = inlets;
        this.#known = inlets.map((inlet) => inlet.known.bind(inlet));
    }
    /** In the order of the events. */
    of(batch) {
        return cutByPositions(batch, this.#known).map((piece) => this.#reconsider(piece));
    }
    /**
     * Where channels stand apart and the configuration was edited meanwhile, what went to one of them
     * may now belong to another that has its position: it goes to all of them, possibly doubled.
     */
    #reconsider({ batch, lacking }) {
        if (lacking.length === this.#inlets.length)
            return { batch, lacking, having: [] };
        const everyone = [...this.#inlets.keys()];
        const having = everyone.filter((index) => !lacking.includes(index));
        const isEdited = having.some((index) => batch.provenance.some((range) => this.#inlets[index].hasOtherwise(range)));
        return isEdited ? { batch, lacking: everyone, having } : { batch, lacking, having: [] };
    }
    /** What a channel has already is not put again. */
    countSuppressed(batch, pieces) {
        const [first] = pieces;
        if (first?.batch.size === batch.size && first.lacking.length === this.#inlets.length)
            return;
        for (const [index, { channel }] of this.#inlets.entries()) {
            const lacking = pieces.filter((piece) => piece.lacking.includes(index));
            const size = lacking.reduce((sum, piece) => sum + piece.batch.size, 0);
            channel.tallies.add('suppressed', batch.size - size);
        }
    }
}
//# sourceMappingURL=lacking-pieces.js.map