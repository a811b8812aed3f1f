import { EventText } from '../event-text.js';
import { pickEvents } from './picked-events.js';
const nothing = Promise.resolve([]);
export class EventTextEncoder {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async add(batch, indexes) {
        // A new EventText each time: one gathers into memory that it uses again.
        const text = new EventText(this.#options).of(pickEvents(batch, indexes));
        return text.length === 0 ? [] : [text];
    }
    flush() {
        return nothing;
    }
    end() {
        return nothing;
    }
}
//# sourceMappingURL=event-text-encoder.js.map