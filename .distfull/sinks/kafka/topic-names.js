/** What `kafka.topic` names for each event: one topic, or by its escapes (`%{header}`, `%Y`, `%[IP]`). */
import { EventEscapes } from '../../codecs/event-escapes/event-escapes.js';
import { localHostNames } from '../../codecs/event-escapes/host-names.js';
import { asksForHost, hasEscapes } from '../../codecs/event-escapes/template.js';
import { localTimeZone } from '../../codecs/event-escapes/time-zone.js';
export class TopicNames {
    #template;
    #literal;
    #escapes;
    constructor(template) {
        this.#template = template;
        this.#literal = { all: { topic: template.text } };
    }
    /** Looks this machine's names up, where they are asked for. Rejects with StartError. */
    async open() {
        const template = this.#template;
        if (!hasEscapes(template))
            return;
        this.#escapes = new EventEscapes({
            templates: [template],
            time: { zone: localTimeZone(), rounding: undefined, usesLocalTime: false },
            host: asksForHost(template) ? await localHostNames() : undefined,
            make: ([topic]) => ({ topic: topic }),
            refuse: (reason) => ({ topic: '', problem: reason }),
        });
    }
    of(batch) {
        return this.#escapes?.expand(batch, 0) ?? this.#literal;
    }
}
//# sourceMappingURL=topic-names.js.map