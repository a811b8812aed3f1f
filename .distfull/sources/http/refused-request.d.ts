import { TailraceError } from '../../core/errors.js';
/** The request gets this answer, and nothing of it is put. */
export declare class RefusedRequest extends TailraceError {
    readonly code = "TR_REQUEST";
    readonly status: number;
    constructor(status: number, message: string, options?: {
        cause?: unknown;
    });
}
