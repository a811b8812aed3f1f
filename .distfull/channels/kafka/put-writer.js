import { inRounds } from '../../protocol/kafka/client/topic-partition.js';
import { OriginLedger } from '../origin-ledger.js';
/** At least once: positions last as long as the process. */
export class PlainPutWriter {
    ledger = new OriginLedger();
    #producer;
    constructor(producer) {
        this.#producer = producer;
    }
    async open() { }
    async write(records, ranges, hour) {
        for (const round of inRounds(records))
            await this.#producer.write(round);
        this.ledger.apply(ranges, hour);
    }
    /** Nobody can tell: it is written again. */
    async recover() {
        return false;
    }
    async close() { }
}
//# sourceMappingURL=put-writer.js.map