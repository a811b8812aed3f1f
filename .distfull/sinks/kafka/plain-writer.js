import { inRounds } from '../../protocol/kafka/client/topic-partition.js';
/**
 * For a memory channel, whose sequences begin anew at each start: at least once, without a
 * position.
 */
export class PlainWriter {
    #producer;
    constructor(producer) {
        this.#producer = producer;
    }
    async recover() { }
    async write(records) {
        for (const round of inRounds(records))
            await this.#producer.write(round);
    }
    async idle() { }
}
//# sourceMappingURL=plain-writer.js.map