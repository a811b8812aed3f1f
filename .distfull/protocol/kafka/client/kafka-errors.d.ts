import { TailraceError } from '../../../core/errors.js';
/** A broker answered a request with an error number: the request was not carried out. */
export declare class KafkaError extends TailraceError {
    readonly code = "TR_KAFKA";
    readonly errorCode: number;
    constructor(what: string, errorCode: number, detail?: string | null);
    /** The same request can succeed later, perhaps at another broker. */
    get isRetriable(): boolean;
}
/** There was no answer. `wasSent`: the request may have been carried out all the same. */
export declare class KafkaConnectionError extends TailraceError {
    readonly code = "TR_KAFKA_CONNECTION";
    readonly wasSent: boolean;
    constructor(message: string, options: {
        wasSent: boolean;
        cause?: unknown;
    });
}
/** Throws a KafkaError unless the code is 0. */
export declare function assertNoError(what: string, errorCode: number, detail?: string | null): void;
/** The topic was deleted, and perhaps made anew. */
export declare function isOtherTopic(error: unknown): boolean;
