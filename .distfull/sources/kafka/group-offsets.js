import { messageOf } from '../../core/errors.js';
import { originPrefix } from './origin.js';
const intervalMs = 200;
/** How long the sinks behind a memory channel are waited for before partitions are given up. */
const settleMs = 3_000;
const settleLookMs = 20;
const metadataPrefix = 'tailrace topic ';
export class GroupOffsets {
    #context;
    #consumer;
    #committedMs = -Infinity;
    #committing;
    constructor(context, consumer) {
        this.#context = context;
        this.#consumer = consumer;
    }
    /** Beside the reading: one commit at a time, a few a second. */
    commitSoon(logs) {
        const nowMs = this.#context.clock.monotonicMs();
        if (this.#committing !== undefined || nowMs - this.#committedMs < intervalMs)
            return;
        this.#committedMs = nowMs;
        this.#committing = this.#commit(logs).finally(() => (this.#committing = undefined));
    }
    /** Before others may read on: what is not stored by then, they read again. Never rejects. */
    async settle(logs) {
        const { clock, positions } = this.#context;
        const endMs = clock.monotonicMs() + settleMs;
        const isStored = () => {
            const stored = positions(originPrefix);
            return logs.every((log) => log.isStored(stored));
        };
        while (!isStored() && clock.monotonicMs() < endMs)
            await clock.sleep(settleLookMs);
        await this.#committing;
        await this.#commit(logs);
    }
    /** A failure loses nothing: the next commit says more. */
    async #commit(logs) {
        const { clock, counters, logger } = this.#context;
        const positions = this.#context.positions(originPrefix);
        const told = logs.flatMap((log) => {
            const place = log.placeToCommit(positions);
            return place === undefined ? [] : [{ log, place }];
        });
        if (told.length === 0)
            return;
        const offsets = told.map(({ log: { at }, place }) => ({
            topic: at.topic,
            partition: at.partition,
            ...place,
            metadata: at.topicId === undefined ? '' : metadataPrefix + at.topicId,
        }));
        const startMs = clock.monotonicMs();
        try {
            if (!(await this.#consumer.commit(offsets)))
                return;
            for (const { log, place } of told)
                log.committed = place.offset;
            counters.add('KafkaCommitTimer', Math.round(clock.monotonicMs() - startMs));
        }
        catch (error) {
            logger.warn({}, `Offsets not committed yet: ${messageOf(error)}`);
        }
    }
}
/** The id of the topic that an offset of ours was committed for. */
export function topicIdOf(metadata) {
    return metadata.startsWith(metadataPrefix) ? metadata.slice(metadataPrefix.length) : undefined;
}
//# sourceMappingURL=group-offsets.js.map