import assert from 'node:assert/strict';
import type { GroupCoordinator } from '#src/broker/group/group-coordinator.js';
import type { JoinResult } from '#src/broker/group/group-requests.js';
import { ErrorCode } from '#src/protocol/kafka/error-codes.js';
import { FakeClock } from '../../support/fake-clock.js';
import { openGroups, type OpenGroups } from '../../support/open-groups.js';
import type { Random } from '../../support/random.js';
import { slowDisk } from '../hops/slow-disk.js';
import { SimFileSystem } from '../sim-file-system.js';

export const groupId = 'g';
export const partitions = [0, 1, 2, 3, 4, 5] as const;

const syncMsMax = 2_000;

/** What a leader gives a member, with a number that no other assignment has. */
export interface Given {
  readonly assignment: number;
  readonly partitions: readonly number[];
}

interface Life extends OpenGroups {
  /** Resolves when the broker is gone, and with it every connection. */
  readonly gone: Promise<undefined>;
  readonly end: () => void;
}

/**
 * A broker that is killed, stopped, and runs out of disk, and what its group's members have been
 * told. The laws:
 *
 * - all members of a generation are told parts of one assignment, and no partition is in two parts;
 * - who is in an older generation than somebody was told of commits nothing;
 * - an offset whose commit was acknowledged stays, or a later one is there;
 * - every request is answered in the end.
 */
export class GroupWorld {
  readonly clock = new FakeClock();
  readonly random: Random;
  #disk: SimFileSystem;
  #life: Life | undefined;
  #assignments = 0;
  #commits = 0;
  #latestTold = 0;
  readonly #told = new Map<number, { assignment: number; owners: Map<number, string> }>();
  readonly #acknowledged = new Map<number, number>();
  readonly #waiting = new Set<{ readonly request: string; readonly sinceMs: number }>();

  constructor(random: Random, seed: number) {
    this.random = random;
    this.#disk = new SimFileSystem(seed);
  }

  get group(): ReturnType<GroupCoordinator['get']> {
    return this.#life?.groups.get(groupId);
  }

  // --- The broker ----------------------------------------------------------------------------

  async start(): Promise<void> {
    this.setDiskFull(false);
    const disk = slowDisk(this.#disk, this.clock, this.random, syncMsMax);
    const opening = openGroups(disk, this.clock, { initialRebalanceDelayMs: 100 });
    let end!: () => void;
    const gone = new Promise<undefined>((resolve) => (end = () => resolve(undefined)));
    // The disk takes its time on the clock.
    let opened: OpenGroups | void = undefined;
    while (opened === undefined) opened = await Promise.race([opening, this.clock.advance(100)]);
    this.#life = { ...opened, gone, end };
  }

  async restart(how: 'stop' | 'kill' | 'power cut'): Promise<void> {
    const { groups, end } = this.#life!;
    if (how === 'stop') groups.stop();
    await this.clock.advance(0);
    this.#life = undefined;
    end();
    this.#disk = how === 'power cut' ? this.#disk.powerCut() : this.#disk.kill();
    groups.stop();
    await this.clock.advance(this.random.below(10_000));
    await this.start();
  }

  setDiskFull(isFull: boolean): void {
    const refused = new Set(['write', 'sync']);
    this.#disk.fault = isFull
      ? (operation) => (refused.has(operation) ? 'ENOSPC' : undefined)
      : undefined;
  }

  /** Undefined: no answer, because the broker is gone, or the caller did not wait for it. */
  async call<Answer>(
    request: string,
    timeoutMs: number,
    ask: (groups: GroupCoordinator) => Answer | Promise<Answer>,
  ): Promise<Answer | undefined> {
    const life = this.#life;
    if (life === undefined) return undefined;
    const waiting = { request, sinceMs: this.clock.monotonicMs() };
    this.#waiting.add(waiting);
    const givingUp = new AbortController();
    const timeout = this.clock.sleep(timeoutMs, givingUp.signal).then(() => undefined);
    const answer = (async () => ask(life.groups))().finally(() => this.#waiting.delete(waiting));
    try {
      return await Promise.race([answer, life.gone, timeout]);
    } finally {
      givingUp.abort();
      void life.gone.then(() => this.#waiting.delete(waiting));
    }
  }

  // --- What members are told -----------------------------------------------------------------

  /** As a leader shares the partitions among the members that it was told of. */
  assign({ members }: JoinResult): { memberId: string; assignment: Buffer }[] {
    const assignment = ++this.#assignments;
    return members.map(({ memberId }, i) => {
      const own = partitions.filter((partition) => partition % members.length === i);
      const given: Given = { assignment, partitions: own };
      return { memberId, assignment: Buffer.from(JSON.stringify(given)) };
    });
  }

  told(owner: string, generation: number, bytes: Buffer): Given | undefined {
    this.#latestTold = Math.max(this.#latestTold, generation);
    if (bytes.length === 0) return undefined;
    const given = JSON.parse(String(bytes)) as Given;
    const { assignment } = given;
    const told = this.#told.get(generation) ?? { assignment, owners: new Map<number, string>() };
    this.#told.set(generation, told);
    assert.equal(assignment, told.assignment, `generation ${generation} has two assignments`);
    for (const partition of given.partitions) {
      const other = told.owners.get(partition) ?? owner;
      assert.equal(other, owner, `partition ${partition} has two readers in ${generation}`);
      told.owners.set(partition, owner);
    }
    return given;
  }

  /** The error of the commit; undefined: not known. */
  async commit(
    member: { memberId: string; instanceId: string | undefined; generation: number },
    partition: number,
  ): Promise<number | undefined> {
    const offset = ++this.#commits;
    const latestTold = this.#latestTold;
    const commit = { topic: 't', partition, offset, leaderEpoch: -1, metadata: '' };
    const error = await this.call('commit', 10_000, (groups) =>
      groups.commit(groupId, member, [commit]).catch(() => ErrorCode.COORDINATOR_NOT_AVAILABLE),
    );
    if (error !== ErrorCode.NONE) return error;
    assert.ok(member.generation >= latestTold, 'a member of an older generation has committed');
    this.#acknowledged.set(partition, Math.max(offset, this.#acknowledged.get(partition) ?? 0));
    return error;
  }

  check(): void {
    this.#checkStates();
    this.#checkOffsets();
  }

  /** Whoever waits is waited for. */
  #checkStates(): void {
    if (this.group === undefined) return;
    const { state, members } = this.group;
    const parked = (kind: 'joinReply' | 'syncReply'): string[] =>
      members.flatMap((member) => (member[kind] === undefined ? [] : member.memberId));
    if (state !== 'PreparingRebalance')
      assert.deepEqual(parked('joinReply'), [], `joins parked in ${state}`);
    if (state !== 'CompletingRebalance')
      assert.deepEqual(parked('syncReply'), [], `syncs parked in ${state}`);
    if (state === 'Empty') assert.deepEqual(members, []);
  }

  #checkOffsets(): void {
    if (this.#life === undefined) return;
    for (const [partition, acknowledged] of this.#acknowledged) {
      const offset = this.#life.groups.offset(groupId, 't', partition)?.offset ?? -1;
      assert.ok(
        offset >= acknowledged,
        `partition ${partition}: ${acknowledged} is back at ${offset}`,
      );
    }
  }

  checkAnswers(limitMs: number): void {
    const oldestMs = this.clock.monotonicMs() - limitMs;
    const forgotten = [...this.#waiting].filter(({ sinceMs }) => sinceMs < oldestMs);
    assert.deepEqual(forgotten, [], 'requests that nobody answers');
  }
}
