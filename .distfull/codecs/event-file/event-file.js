import { TailraceError } from '../../core/errors.js';
/** Event `index` of the batch cannot be written in this format: it is the sender's to give up. */
export class EventFileError extends TailraceError {
    code = 'TR_EVENT_FILE';
    index;
    constructor(message, index) {
        super(message);
        this.index = index;
    }
}
//# sourceMappingURL=event-file.js.map