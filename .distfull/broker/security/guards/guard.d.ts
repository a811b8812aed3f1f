/**
 * A guard stands before a handler and takes out of a request what its client may not do: the handler
 * sees the rest, and the refusals are added to its answer. Which operation an API needs on what, and
 * which error tells that it is missing, are Kafka's (KafkaApis.scala).
 */
import type { KafkaApi } from '../../../generated/kafka/wire.js';
import type { RequestContext } from '../../api/handler.js';
/** Undefined: all of it is granted. */
export type Verdict<Request, Response> = {
    readonly answer: Response;
} | {
    readonly request: Request;
    /** Takes the handler's answer to that request. */
    readonly complete: (response: Response) => Response;
} | undefined;
/** Synchronous: requests of a connection reach their handlers in order. */
export type Check<Request, Response> = (request: Request, context: RequestContext) => Verdict<Request, Response>;
export interface Guard {
    readonly key: number;
    readonly check: Check<any, any>;
}
export declare function guard<Request, Response>(api: KafkaApi<Request, any, any, Response>, check: Check<Request, Response>): Guard;
/** Of an API that everybody may ask. */
export declare function unguarded(api: KafkaApi<any, any, any, any>): Guard;
export interface Split<Item> {
    readonly granted: readonly Item[];
    readonly refused: readonly Item[];
}
export declare function split<Item>(items: readonly Item[], isGranted: (item: Item) => boolean): Split<Item>;
export declare const topicRefused: {
    readonly errorCode: 29;
    readonly errorMessage: 'Topic authorization failed.';
};
export declare const clusterRefused: {
    readonly errorCode: 31;
    readonly errorMessage: 'Cluster authorization failed.';
};
export declare const groupRefused: {
    readonly errorCode: 30;
};
export declare const transactionRefused: {
    readonly errorCode: 53;
};
