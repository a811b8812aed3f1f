import type { FetchResponseInput } from '../../generated/kafka/fetch.js';
import type { Topics } from '../log/topics.js';
import type { ReplyPlace } from '../server/connection.js';
import type { FetchTarget } from './fetch-session.js';
import type { OpenFetch } from './fetch-sessions.js';
import { type PartitionAnswer, type ReadRules } from './partition-read.js';
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
export declare function readReady({ session, isFull }: OpenFetch, plan: FetchPlan): Promise<Round>;
/** What was read is dropped; its partitions are ready again. */
export declare function putBack({ session }: OpenFetch, { reply }: FetchPlan, round: Round): void;
/** With all partitions, or those that have news since the client was told last. */
export declare function answerOf({ session, isFull }: OpenFetch, round: Round): FetchResponseInput;
export {};
