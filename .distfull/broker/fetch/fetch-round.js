import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { Partition } from '../log/partition.js';
import { checkedRead, readRecords, standing, topicIdVersion, } from './partition-read.js';
/** Side by side, so that a fetch of some partitions takes the time of one read. */
const readsAtOnceMax = 4;
export async function readReady({ session, isFull }, plan) {
    const { topics, rules } = plan;
    const answers = [];
    let wave = [];
    let bytes = 0;
    let isUrgent = false;
    const settle = async () => {
        for (const { target, answer: reading } of wave) {
            const answer = await reading;
            bytes += answer.data.records.length;
            isUrgent ||= answer.isUrgent;
            answers.push({ target, answer });
        }
        wave = [];
    };
    session.beginRound();
    for (const target of session.ready) {
        const claimed = wave.reduce((sum, { claimedBytes }) => sum + claimedBytes, bytes);
        if (wave.length === readsAtOnceMax || claimed >= plan.bytesMax)
            await settle();
        // Who is not reached stays ready, before those that are served.
        if (!isFull && bytes > 0 && bytes >= plan.bytesMax)
            break;
        const { asked } = target;
        const topic = rules.version >= topicIdVersion ? topics.byId(target.topicId) : topics.get(target.topic);
        session.look(target, topic?.partitions[asked.partition]);
        const checked = checkedRead(topic, asked, rules);
        const bytesBefore = wave.length === 0 ? bytes : claimed;
        wave.push(checked instanceof Partition
            ? beginRead(checked, target, bytesBefore, plan)
            : { target, claimedBytes: 0, answer: checked });
    }
    await settle();
    return { answers, bytes, isUrgent };
}
/** What was read is dropped; its partitions are ready again. */
export function putBack({ session }, { reply }, round) {
    for (const { target } of round.answers)
        session.keep(target);
    reply.hold(-round.bytes);
}
/** With all partitions, or those that have news since the client was told last. */
export function answerOf({ session, isFull }, round) {
    const responses = new Map();
    const served = [];
    for (const { target, answer } of round.answers) {
        const { data } = answer;
        if (data.records.length > 0)
            served.push(target);
        else if (answer.hasMore)
            session.keep(target);
        if (!isFull && !isNews(target, data))
            continue;
        const { topic, topicId } = target;
        const key = session.usesTopicIds ? topicId : topic;
        const response = responses.get(key);
        if (response === undefined)
            responses.set(key, { topic, topicId, partitions: [data] });
        else
            response.partitions.push(data);
        target.told =
            data.errorCode === ErrorCode.NONE
                ? { highWatermark: data.highWatermark, logStartOffset: data.logStartOffset }
                : undefined;
    }
    for (const target of served)
        session.keep(target);
    return { responses: [...responses.values()] };
}
/** `bytesBefore`: of the answers before it, as large as they may become. */
function beginRead(partition, target, bytesBefore, plan) {
    const { bytesMax, rules, reply } = plan;
    const { asked } = target;
    const here = standing(partition, asked, rules);
    if (!here.hasMore)
        return { target, claimedBytes: 0, answer: here };
    const isFirst = bytesBefore === 0;
    const allowed = Math.min(asked.partitionMaxBytes, bytesMax - bytesBefore, reply.roomBytes);
    if (!isFirst && allowed <= 0)
        return { target, claimedBytes: 0, answer: here };
    const claimedBytes = Math.max(0, allowed);
    // Before it is read, so that fetches of many clients at a time do not take the same room.
    reply.hold(claimedBytes);
    const read = async () => {
        const answer = await readRecords(partition, asked, allowed, rules);
        const bytes = answer.data.records.length;
        // Only the first answer may be larger than allowed: then it is a single batch.
        const isKept = isFirst || bytes <= allowed;
        reply.hold((isKept ? bytes : 0) - claimedBytes);
        return isKept ? answer : here;
    };
    return { target, claimedBytes: Math.max(1, claimedBytes), answer: read() };
}
function isNews({ told }, data) {
    return (told === undefined ||
        data.records.length > 0 ||
        data.errorCode !== ErrorCode.NONE ||
        data.divergingEpoch !== undefined ||
        data.highWatermark !== told.highWatermark ||
        data.logStartOffset !== told.logStartOffset);
}
//# sourceMappingURL=fetch-round.js.map