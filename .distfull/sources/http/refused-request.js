import { TailraceError } from '../../core/errors.js';
/** The request gets this answer, and nothing of it is put. */
export class RefusedRequest extends TailraceError {
    code = 'TR_REQUEST';
    status;
    constructor(status, message, options) {
        super(message, options);
        this.status = status;
    }
}
//# sourceMappingURL=refused-request.js.map