import { isControl, readBatchHeader } from '../../protocol/kafka/record-batch.js';
import { hourOf } from '../../core/provenance.js';
import { OriginLedger } from '../origin-ledger.js';
import { decodeStored, storedNote } from './channel-batch.js';
/**
 * What the log's recovery shows of a channel: opening batches, and every batch of the segments that
 * had to be scanned, in the order of the log.
 */
export class RecoveredContent {
    ledger = new OriginLedger();
    lanes = [];
    /** Numbers that hold no event. */
    voids = [];
    /** Those of the last segment. */
    lastVoids = [];
    /** Numbers whose damage was taken out of the log: a sink that gets there counts them as lost. */
    lost = [];
    /** Everything below was delivered when the newest batch was written, or earlier. */
    delivered = 0;
    /**
     * Takes one intact batch in. The newest opening batch replaces what the ones before it had said.
     */
    add(bytes) {
        const note = storedNote(bytes);
        this.delivered = Math.max(this.delivered, note.delivered);
        if (isControl(readBatchHeader(bytes, 0)))
            this.#addControl(decodeStored(bytes, 0));
        this.ledger.apply(note.provenance, hourOf(note.putTimeMs));
    }
    #addControl({ from, to, content }) {
        if (content.kind === 'opening') {
            const { ledger, lanes, voids, previousEnd } = content.opening;
            this.ledger = OriginLedger.restore(ledger);
            this.lanes = lanes;
            this.voids.push(...voids);
            this.lastVoids = [{ from: previousEnd, to }];
        }
        else if (content.kind === 'positions') {
            this.voids.push({ from, to });
            this.lastVoids.push({ from, to });
        }
        else if (content.kind === 'lost')
            this.lost.push({ from, to });
    }
}
//# sourceMappingURL=recovered-content.js.map