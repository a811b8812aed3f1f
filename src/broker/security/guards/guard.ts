/**
 * A guard stands before a handler and takes out of a request what its client may not do: the handler
 * sees the rest, and the refusals are added to its answer. Which operation an API needs on what, and
 * which error tells that it is missing, are Kafka's (KafkaApis.scala).
 */
import type { KafkaApi } from '../../../generated/kafka/wire.js';
import { ErrorCode } from '../../../protocol/kafka/error-codes.js';
import type { RequestContext } from '../../api/handler.js';

/** Undefined: all of it is granted. */
export type Verdict<Request, Response> =
  | { readonly answer: Response }
  | {
      readonly request: Request;
      /** Takes the handler's answer to that request. */
      readonly complete: (response: Response) => Response;
    }
  | undefined;

/** Synchronous: requests of a connection reach their handlers in order. */
export type Check<Request, Response> = (
  request: Request,
  context: RequestContext,
) => Verdict<Request, Response>;

export interface Guard {
  readonly key: number;
  // Guards of all APIs lie in one table; each pairs its own request and response types.
  readonly check: Check<any, any>;
}

export function guard<Request, Response>(
  api: KafkaApi<Request, any, any, Response>,
  check: Check<Request, Response>,
): Guard {
  return { key: api.key, check };
}

/** Of an API that everybody may ask. */
export function unguarded(api: KafkaApi<any, any, any, any>): Guard {
  return { key: api.key, check: () => undefined };
}

export interface Split<Item> {
  readonly granted: readonly Item[];
  readonly refused: readonly Item[];
}

export function split<Item>(
  items: readonly Item[],
  isGranted: (item: Item) => boolean,
): Split<Item> {
  const granted: Item[] = [];
  const refused: Item[] = [];
  for (const item of items) (isGranted(item) ? granted : refused).push(item);
  return { granted, refused };
}

export const topicRefused = {
  errorCode: ErrorCode.TOPIC_AUTHORIZATION_FAILED,
  errorMessage: 'Topic authorization failed.',
} as const;

export const clusterRefused = {
  errorCode: ErrorCode.CLUSTER_AUTHORIZATION_FAILED,
  errorMessage: 'Cluster authorization failed.',
} as const;

export const groupRefused = { errorCode: ErrorCode.GROUP_AUTHORIZATION_FAILED } as const;
export const transactionRefused = {
  errorCode: ErrorCode.TRANSACTIONAL_ID_AUTHORIZATION_FAILED,
} as const;
