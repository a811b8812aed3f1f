import { encodeEventSlab } from '../avro-event/encode.js';
import { AvroContainer } from './avro-container.js';
import { pickEvents } from './picked-events.js';
/** As Flume has it: its RPC calls the same record AvroFlumeEvent. */
const schema = JSON.stringify({
    type: 'record',
    name: 'Event',
    fields: [
        { name: 'headers', type: { type: 'map', values: 'string' } },
        { name: 'body', type: 'bytes' },
    ],
});
export class AvroEventEncoder {
    #container;
    constructor(options) {
        this.#container = new AvroContainer(schema, options);
    }
    async add(batch, indexes) {
        return this.#container.add(encodeEventSlab(pickEvents(batch, indexes)));
    }
    flush() {
        return this.#container.flush();
    }
    end() {
        return this.#container.flush();
    }
}
//# sourceMappingURL=avro-event-encoder.js.map