import type { Expansion } from '../../codecs/event-escapes/event-escapes.js';
import type { EscapeTemplate } from '../../codecs/event-escapes/template.js';
import type { NamedTopic, TopicNaming } from '../../codecs/kafka-records/router.js';
import type { EventBatch } from '../../core/batch.js';
export declare class TopicNames implements TopicNaming {
    #private;
    constructor(template: EscapeTemplate);
    /** Looks this machine's names up, where they are asked for. Rejects with StartError. */
    open(): Promise<void>;
    of(batch: EventBatch): Expansion<NamedTopic>;
}
