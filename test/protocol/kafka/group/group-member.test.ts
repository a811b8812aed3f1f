import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinGroupApi } from '#src/generated/kafka/join-group.js';
import {
  offsetCommitApi,
  type OffsetCommitRequestInput,
} from '#src/generated/kafka/offset-commit.js';
import { syncGroupApi } from '#src/generated/kafka/sync-group.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { GroupMember } from '#src/protocol/kafka/group/group-member.js';
import { Deferred } from '#src/util/deferred.js';
import { testConsumerSettings } from '../../../support/consumer-settings.js';
import { FakeClock } from '../../../support/fake-clock.js';

/** A broker whose group goes on by one generation with each join; it can be made to wait for. */
class Coordinator {
  generation = 0;
  isThere = new Deferred();
  readonly commits: OffsetCommitRequestInput[] = [];

  get cluster(): KafkaCluster {
    const cluster = {
      clock: new FakeClock(),
      signal: undefined,
      retryTimeoutMs: 1_000,
      forgetCoordinator: () => {},
      coordinator: async (_: string, __: string, use: string) => {
        if (use === 'calls') await this.isThere.promise;
        return { send: (api: unknown, request: unknown) => this.#answer(api, request) };
      },
    };
    return cluster as unknown as KafkaCluster;
  }

  async #answer(api: unknown, request: unknown): Promise<object> {
    if (api === joinGroupApi)
      return {
        errorCode: 0,
        generationId: ++this.generation,
        memberId: 'm',
        leader: 'other',
        protocolName: 'range',
        members: [],
      };
    if (api === syncGroupApi) return { errorCode: 0, assignment: Buffer.alloc(0) };
    assert.equal(api, offsetCommitApi);
    const commit = request as OffsetCommitRequestInput;
    this.commits.push(commit);
    const errorCode = commit.generationIdOrMemberEpoch === this.generation ? 0 : 22;
    return { topics: [{ name: 't', partitions: [{ partitionIndex: 0, errorCode }] }] };
  }
}

describe('a member of a group', () => {
  const offset = { topic: 't', partition: 0, offset: 7, leaderEpoch: -1 };

  it('commits for the generation in which it was asked to, though it has joined the next one', async () => {
    const coordinator = new Coordinator();
    const member = new GroupMember(coordinator.cluster, testConsumerSettings);
    await member.join(['t']);
    const committed = member.commit([offset]);
    await member.join(['t']);
    coordinator.isThere.resolve();
    assert.equal(await committed, false);
    assert.equal(coordinator.commits[0]!.generationIdOrMemberEpoch, 1);
    assert.equal(member.standing, 'member', 'it has its place in the next one');
    assert.equal(await member.commit([offset]), true);
  });
});
