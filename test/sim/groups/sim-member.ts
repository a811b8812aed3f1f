import type { JoinResult } from '#src/broker/group/group-requests.js';
import { ErrorCode } from '#src/protocol/kafka/error-codes.js';
import { joinRequest } from '../../support/open-groups.js';
import { groupId, type Given, type GroupWorld } from './world.js';

const requestTimeoutMs = 5_000;
const retryMs = 500;

/** One process that consumes in the group, as Kafka's clients do it. */
export class SimMember {
  readonly instanceId: string | undefined;
  readonly #name: string;
  readonly #world: GroupWorld;
  readonly #timeouts: { readonly sessionTimeoutMs: number; readonly rebalanceTimeoutMs: number };
  readonly #joinTimeoutMs: number;
  readonly #requiresKnownMemberId: boolean;
  readonly #canSkipAssignment: boolean;
  #memberId = '';
  #generation = -1;
  /** It does not run until then: a long collection of garbage, a machine that sleeps. */
  #pausedUntilMs = 0;
  isAlive = true;
  given: Given | undefined;

  constructor(world: GroupWorld, name: string, instanceId: string | undefined) {
    const { random } = world;
    this.#world = world;
    this.#name = name;
    this.instanceId = instanceId;
    const rebalanceTimeoutMs = 3_000 + random.below(20_000);
    // A static member may be away for longer than the others wait for it.
    const sessionTimeoutMs = 6_000 + random.below(instanceId === undefined ? 6_000 : 60_000);
    this.#timeouts = { sessionTimeoutMs, rebalanceTimeoutMs };
    // Java's waits for longer than a rebalance can take; others give up, and ask again.
    this.#joinTimeoutMs = random.chance(0.8) ? rebalanceTimeoutMs + requestTimeoutMs : 3_000;
    this.#requiresKnownMemberId = random.chance(0.7);
    this.#canSkipAssignment = random.chance(0.5);
  }

  get generation(): number {
    return this.#generation;
  }

  async run(): Promise<void> {
    while (this.isAlive) {
      const joined = await this.#join();
      if (joined !== undefined && (await this.#sync(joined))) await this.#work();
      else await this.#rest(retryMs);
    }
  }

  /** It is killed: nobody hears of it. */
  crash(): void {
    this.isAlive = false;
  }

  pause(forMs: number): void {
    this.#pausedUntilMs = this.#world.clock.monotonicMs() + forMs;
  }

  async leave(): Promise<void> {
    this.isAlive = false;
    await this.#world.call('leave', requestTimeoutMs, (groups) =>
      groups.leave(groupId, this.#memberId, this.instanceId),
    );
  }

  async #join(): Promise<JoinResult | undefined> {
    const request = joinRequest({
      ...this.#timeouts,
      memberId: this.#memberId,
      instanceId: this.instanceId,
      requiresKnownMemberId: this.#requiresKnownMemberId,
      canSkipAssignment: this.#canSkipAssignment,
    });
    const result = await this.#world.call(`join of ${this.#name}`, this.#joinTimeoutMs, (groups) =>
      groups.join(groupId, request),
    );
    await this.#whilePaused();
    if (result === undefined || !this.isAlive) return undefined;
    if (result.error === ErrorCode.MEMBER_ID_REQUIRED) {
      this.#memberId = result.memberId;
      return this.#join();
    }
    if (!this.#mayGoOn(result.error)) return undefined;
    this.#memberId = result.memberId;
    this.#generation = result.generation;
    return result;
  }

  async #sync(joined: JoinResult): Promise<boolean> {
    const leads = joined.leader === joined.memberId && !joined.skipsAssignment;
    const { protocolType, protocolName } = joined;
    const result = await this.#world.call(`sync of ${this.#name}`, this.#joinTimeoutMs, (groups) =>
      groups.sync(groupId, {
        ...this.#identity,
        protocolType,
        protocolName,
        assignments: leads ? this.#world.assign(joined) : [],
      }),
    );
    await this.#whilePaused();
    if (result === undefined || !this.#mayGoOn(result.error)) return false;
    const owner = this.instanceId ?? this.#memberId;
    this.given = this.#world.told(owner, this.#generation, result.assignment);
    return true;
  }

  /** Heartbeats and commits until it is told to join again. */
  async #work(): Promise<void> {
    const { random } = this.#world;
    for (;;) {
      await this.#rest(500 + random.below(2_000));
      if (!this.isAlive) return;
      const own = this.given?.partitions ?? [];
      const error =
        own.length > 0 && random.chance(0.3)
          ? await this.#world.commit(this.#identity, random.pick(own))
          : await this.#world.call('heartbeat', requestTimeoutMs, (groups) =>
              groups.heartbeat(groupId, this.#identity),
            );
      if (error === undefined || isPassing(error)) continue;
      if (!this.#mayGoOn(error)) return;
    }
  }

  /** What clients make of an error. */
  #mayGoOn(error: number): boolean {
    if (error === ErrorCode.FENCED_INSTANCE_ID) this.isAlive = false;
    if (error === ErrorCode.UNKNOWN_MEMBER_ID) this.#memberId = '';
    return error === ErrorCode.NONE && this.isAlive;
  }

  async #rest(restMs: number): Promise<void> {
    await this.#world.clock.sleep(restMs);
    await this.#whilePaused();
  }

  async #whilePaused(): Promise<void> {
    const leftMs = this.#pausedUntilMs - this.#world.clock.monotonicMs();
    if (leftMs > 0) await this.#world.clock.sleep(leftMs);
  }

  get #identity(): { memberId: string; instanceId: string | undefined; generation: number } {
    return { memberId: this.#memberId, instanceId: this.instanceId, generation: this.#generation };
  }
}

/** The coordinator is not there now. */
function isPassing(error: number): boolean {
  return error === ErrorCode.NOT_COORDINATOR || error === ErrorCode.COORDINATOR_NOT_AVAILABLE;
}
