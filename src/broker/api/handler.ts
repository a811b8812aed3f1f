/** What a handler is, and what it works with. One file an API key; the table is index.ts. */
import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { KafkaApi } from '../../generated/kafka/wire.js';
import type { FetchSessions } from '../fetch/fetch-sessions.js';
import type { GroupCoordinator } from '../group/group-coordinator.js';
import type { BrokerLimits } from '../limits.js';
import type { Topics } from '../log/topics.js';
import type { Access } from '../security/access.js';
import type { AccessRules } from '../security/access-rules.js';
import type { Session } from '../security/session.js';
import type { ReplyPlace } from '../server/reply-slot.js';
import type { Users } from '../security/users.js';
import type { TransactionCoordinator } from '../txn/transaction-coordinator.js';

/** This broker as the clients of a listener are told to reach it. */
export interface BrokerNode {
  readonly nodeId: number;
  readonly host: string;
  readonly port: number;
}

/** `clamp`: they get the one that there can be · `strict`: they are refused, as by Kafka. */
export type ReplicationFactor = 'clamp' | 'strict';

export interface BrokerParts {
  readonly clusterId: string;
  readonly nodeId: number;
  readonly topics: Topics;
  readonly groups: GroupCoordinator;
  readonly transactions: TransactionCoordinator;
  readonly fetchSessions: FetchSessions;
  readonly users: Users;
  /** Absent: everybody may do all. */
  readonly rules: AccessRules | undefined;
  readonly limits: BrokerLimits;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Partitions of a topic whose maker does not say. */
  readonly defaultPartitions: number;
  /** Whether asking for the metadata of a topic may create it. */
  readonly autoCreateTopics: boolean;
  /** What becomes of topics that want more than one replica. */
  readonly replicationFactor: ReplicationFactor;
  readonly fileSystem: FileSystem;
  readonly dataDir: string;
}

export interface RequestContext {
  readonly broker: BrokerParts;
  /** Where the client came in. */
  readonly listener: string;
  readonly node: BrokerNode;
  /** Who asks: `User:alice`; `User:ANONYMOUS` where nobody has to say. */
  readonly principal: string;
  /** What the principal may do. */
  readonly access: Access;
  /** How that is found out. */
  readonly session: Session;
  readonly version: number;
  readonly clientId: string;
  readonly clientHost: string;
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal;
  /** For a large response: when it may be made, and how large. */
  readonly reply: ReplyPlace;
}

/** The response; undefined: none is sent. */
type Answer<Response> = Response | undefined;

export interface ApiHandler<Request, Response> {
  readonly api: KafkaApi<Request, any, any, Response>;
  /**
   * Runs synchronously up to its first await, in the order of the requests of a connection. Errors
   * that Kafka has a number for are part of the response; a rejection closes the connection.
   */
  handle(request: Request, context: RequestContext): Answer<Response> | Promise<Answer<Response>>;
}

// The table holds handlers of all APIs; each pairs its own request and response types.
export type AnyApiHandler = ApiHandler<any, any>;

/** Ties a handler to the types of its API. */
export function apiHandler<Request, Response>(
  api: KafkaApi<Request, any, any, Response>,
  handle: ApiHandler<Request, Response>['handle'],
): ApiHandler<Request, Response> {
  return { api, handle };
}
