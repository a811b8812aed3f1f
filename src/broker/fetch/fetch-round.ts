/*
 * Hot path. One look at the partitions that are ready.
 *
 * - At least one whole batch of the first partition that has any, whatever the limits (KIP-74); it
 *   may begin below the offset asked for, and clients skip.
 * - Never more of a fetch's bytes in memory than the replies of all clients leave room for.
 */
import type { FetchResponseInput, PartitionDataInput } from '../../generated/kafka/fetch.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { Partition } from '../log/partition.js';
import type { Topics } from '../log/topics.js';
import type { ReplyPlace } from '../server/reply-slot.js';
import type { FetchTarget } from './fetch-session.js';
import type { OpenFetch } from './fetch-sessions.js';
import {
  checkedRead,
  readRecords,
  standing,
  topicIdVersion,
  type PartitionAnswer,
  type ReadRules,
} from './partition-read.js';

export interface FetchPlan {
  readonly rules: ReadRules;
  readonly bytesMax: number;
  readonly topics: Topics;
  readonly reply: ReplyPlace;
}

export interface Round {
  readonly answers: readonly Answered[];
  readonly bytes: number;
  readonly isUrgent: boolean;
}

interface Answered {
  readonly target: FetchTarget;
  readonly answer: PartitionAnswer;
}

interface Reading {
  readonly target: FetchTarget;
  /** As much as the answer may become; one that is begun first may be larger, and is never 0. */
  readonly claimedBytes: number;
  readonly answer: PartitionAnswer | Promise<PartitionAnswer>;
}

/** Side by side, so that a fetch of some partitions takes the time of one read. */
const readsAtOnceMax = 4;

export async function readReady({ session, isFull }: OpenFetch, plan: FetchPlan): Promise<Round> {
  const { topics, rules } = plan;
  const answers: Answered[] = [];
  let wave: Reading[] = [];
  let bytes = 0;
  let isUrgent = false;
  const settle = async (): Promise<void> => {
    for (const { target, answer: reading } of wave) {
      const answer = await reading;
      bytes += answer.data.records!.length;
      isUrgent ||= answer.isUrgent;
      answers.push({ target, answer });
    }
    wave = [];
  };
  session.beginRound();
  for (const target of session.ready) {
    const claimed = wave.reduce((sum, { claimedBytes }) => sum + claimedBytes, bytes);
    if (wave.length === readsAtOnceMax || claimed >= plan.bytesMax) await settle();
    // Who is not reached stays ready, before those that are served.
    if (!isFull && bytes > 0 && bytes >= plan.bytesMax) break;
    const { asked } = target;
    const topic =
      rules.version >= topicIdVersion ? topics.byId(target.topicId) : topics.get(target.topic);
    session.look(target, topic?.partitions[asked.partition]);
    const checked = checkedRead(topic, asked, rules);
    const bytesBefore = wave.length === 0 ? bytes : claimed;
    wave.push(
      checked instanceof Partition
        ? beginRead(checked, target, bytesBefore, plan)
        : { target, claimedBytes: 0, answer: checked },
    );
  }
  await settle();
  return { answers, bytes, isUrgent };
}

/** What was read is dropped; its partitions are ready again. */
export function putBack({ session }: OpenFetch, { reply }: FetchPlan, round: Round): void {
  for (const { target } of round.answers) session.keep(target);
  reply.hold(-round.bytes);
  reply.drop();
}

/** With all partitions, or those that have news since the client was told last. */
export function answerOf({ session, isFull }: OpenFetch, round: Round): FetchResponseInput {
  const responses = new Map<string, Topic>();
  const served: FetchTarget[] = [];
  for (const { target, answer } of round.answers) {
    const { data } = answer;
    if (data.records!.length > 0) served.push(target);
    else if (answer.hasMore) session.keep(target);
    if (!isFull && !isNews(target, data)) continue;
    const { topic, topicId } = target;
    const key = session.usesTopicIds ? topicId : topic;
    const response = responses.get(key);
    if (response === undefined) responses.set(key, { topic, topicId, partitions: [data] });
    else response.partitions.push(data);
    target.told =
      data.errorCode === ErrorCode.NONE
        ? { highWatermark: data.highWatermark, logStartOffset: data.logStartOffset! }
        : undefined;
  }
  for (const target of served) session.keep(target);
  return { responses: [...responses.values()] };
}

interface Topic {
  readonly topic: string;
  readonly topicId: string;
  readonly partitions: PartitionDataInput[];
}

/** `bytesBefore`: of the answers before it, as large as they may become. */
function beginRead(
  partition: Partition,
  target: FetchTarget,
  bytesBefore: number,
  plan: FetchPlan,
): Reading {
  const { bytesMax, rules, reply } = plan;
  const { asked } = target;
  const here = standing(partition, asked, rules);
  if (!here.hasMore) return { target, claimedBytes: 0, answer: here };
  const isFirst = bytesBefore === 0;
  const allowed = Math.min(asked.partitionMaxBytes, bytesMax - bytesBefore, reply.roomBytes);
  if (!isFirst && allowed <= 0) return { target, claimedBytes: 0, answer: here };
  const claimedBytes = Math.max(0, allowed);
  // Before it is read, so that fetches of many clients at a time do not take the same room.
  reply.hold(claimedBytes);
  const read = async (): Promise<PartitionAnswer> => {
    const allocate = (bytesMax: number): Buffer => reply.allocate(bytesMax);
    const answer = await readRecords(partition, asked, { maxBytes: allowed, allocate }, rules);
    const bytes = answer.data.records!.length;
    // Only the first answer may be larger than allowed: then it is a single batch.
    const isKept = isFirst || bytes <= allowed;
    reply.hold((isKept ? bytes : 0) - claimedBytes);
    return isKept ? answer : here;
  };
  return { target, claimedBytes: Math.max(1, claimedBytes), answer: read() };
}

function isNews({ told }: FetchTarget, data: PartitionDataInput): boolean {
  return (
    told === undefined ||
    data.records!.length > 0 ||
    data.errorCode !== ErrorCode.NONE ||
    data.divergingEpoch !== undefined ||
    data.highWatermark !== told.highWatermark ||
    data.logStartOffset !== told.logStartOffset
  );
}
