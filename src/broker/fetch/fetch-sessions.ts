/*
 * Fetch sessions (KIP-227): which partitions a client reads, so that its requests name what changes and
 * the answers what is new.
 *
 *   session id  epoch
 *   any         0      all partitions; a session is begun (id 0 in the answer: there is no room)
 *   any         -1     all partitions, without a session; the one that is named ends
 *   n           1, 2…  what has changed since the epoch before
 *
 * Least recently used first in the table. What nobody has used for two minutes makes room; it is never
 * taken from a client that is at work.
 */
import { randomInt } from 'node:crypto';
import type { Clock } from '../../core/clock.js';
import type { FetchRequest } from '../../generated/kafka/fetch.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { FetchSession } from './fetch-session.js';

export interface FetchSessionLimits {
  /** Kafka's `max.incremental.fetch.session.cache.slots`. */
  readonly sessionsMax: number;
  readonly sessionIdleMsMax: number;
  /** Of all sessions together; of each some 300 bytes are held. */
  readonly sessionPartitionsMax: number;
}

/** What a fetch reads from, and how it is answered. */
export interface OpenFetch {
  readonly session: FetchSession;
  /** 0: the session is not kept, or not yet. */
  readonly sessionId: number;
  /** Every partition is answered, not only those with news. */
  readonly isFull: boolean;
  /** The client would like to have the session kept. */
  readonly isWanted: boolean;
}

const beginEpoch = 0;
const endEpoch = -1;
const largestInt32 = 2 ** 31 - 1;

export class FetchSessions {
  readonly #clock: Clock;
  readonly #limits: FetchSessionLimits;
  readonly #sessions = new Map<number, FetchSession>();
  #partitions = 0;

  constructor(clock: Clock, limits: FetchSessionLimits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  get count(): number {
    return this.#sessions.size;
  }

  /** What the request reads, until it is settled; or the number of the error to answer with. */
  open(request: FetchRequest, usesTopicIds: boolean): OpenFetch | number {
    const { sessionEpoch } = request;
    const isFull = sessionEpoch === beginEpoch || sessionEpoch === endEpoch;
    const opened = isFull
      ? this.#begin(request, usesTopicIds)
      : this.#continue(request, usesTopicIds);
    if (typeof opened === 'object') opened.session.begin();
    return opened;
  }

  /** Ends the fetch. Returns the session's id, or 0: the client is to name all partitions again. */
  settle({ session, sessionId, isWanted }: OpenFetch): number {
    session.end();
    if (sessionId !== 0 && this.#sessions.get(sessionId) === session) return sessionId;
    if (sessionId === 0 && isWanted) {
      this.#evictIdle();
      const hasRoom =
        this.#sessions.size < this.#limits.sessionsMax &&
        this.#partitions + session.size <= this.#limits.sessionPartitionsMax;
      if (hasRoom) return this.#keep(session);
    }
    session.close();
    return 0;
  }

  #begin(request: FetchRequest, usesTopicIds: boolean): OpenFetch {
    const { sessionId, sessionEpoch } = request;
    this.#remove(sessionId);
    const session = new FetchSession(usesTopicIds);
    // There is nothing to forget yet.
    session.update({ ...request, forgottenTopicsData: [] });
    return { session, sessionId: 0, isFull: true, isWanted: sessionEpoch === beginEpoch };
  }

  #continue(request: FetchRequest, usesTopicIds: boolean): OpenFetch | number {
    const { sessionId, sessionEpoch } = request;
    const session = this.#sessions.get(sessionId);
    if (session === undefined) return ErrorCode.FETCH_SESSION_ID_NOT_FOUND;
    if (session.epoch !== sessionEpoch) return ErrorCode.INVALID_FETCH_SESSION_EPOCH;
    if (session.usesTopicIds !== usesTopicIds) return ErrorCode.FETCH_SESSION_TOPIC_ID_ERROR;
    this.#partitions -= session.size;
    session.update(request);
    this.#partitions += session.size;
    if (this.#partitions > this.#limits.sessionPartitionsMax || session.size === 0)
      return this.#end(sessionId, session);
    session.epoch = sessionEpoch === largestInt32 ? 1 : sessionEpoch + 1;
    this.#use(sessionId, session);
    return { session, sessionId, isFull: false, isWanted: true };
  }

  /** Without partitions a session ends quietly; with too many its client has to begin anew. */
  #end(sessionId: number, session: FetchSession): OpenFetch | number {
    const isEmpty = session.size === 0;
    this.#remove(sessionId);
    if (!isEmpty) return ErrorCode.FETCH_SESSION_ID_NOT_FOUND;
    return { session, sessionId: 0, isFull: true, isWanted: false };
  }

  #keep(session: FetchSession): number {
    let sessionId: number;
    do sessionId = randomInt(1, largestInt32);
    while (this.#sessions.has(sessionId));
    this.#partitions += session.size;
    this.#use(sessionId, session);
    return sessionId;
  }

  #use(sessionId: number, session: FetchSession): void {
    session.lastUsedMs = this.#clock.monotonicMs();
    this.#sessions.delete(sessionId);
    this.#sessions.set(sessionId, session);
  }

  #evictIdle(): void {
    const idleSinceMs = this.#clock.monotonicMs() - this.#limits.sessionIdleMsMax;
    for (const [sessionId, { lastUsedMs }] of this.#sessions) {
      if (lastUsedMs > idleSinceMs) return;
      this.#remove(sessionId);
    }
  }

  #remove(sessionId: number): void {
    const session = this.#sessions.get(sessionId);
    if (session === undefined) return;
    this.#sessions.delete(sessionId);
    this.#partitions -= session.size;
    session.close();
  }
}
