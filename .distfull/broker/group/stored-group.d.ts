/** The last generation of a group, as it is kept for the next start. */
import type { MemberProtocol } from './group-requests.js';
export interface StoredGroup {
    readonly generation: number;
    readonly protocolType: string | undefined;
    readonly protocolName: string | undefined;
    readonly leader: string;
    /** When the last member went; undefined while there are members. */
    readonly emptySinceMs: number | undefined;
    readonly members: readonly StoredMember[];
}
export interface StoredMember {
    readonly memberId: string;
    readonly instanceId: string | undefined;
    readonly clientId: string;
    readonly clientHost: string;
    readonly sessionTimeoutMs: number;
    readonly rebalanceTimeoutMs: number;
    readonly protocols: readonly MemberProtocol[];
    readonly assignment: Buffer;
}
/** The same with bytes in base64. */
export type JsonGroup = Omit<StoredGroup, 'members'> & {
    readonly members: readonly JsonMember[];
};
type JsonMember = Omit<StoredMember, 'protocols' | 'assignment'> & {
    readonly assignment: string;
    readonly protocols: readonly {
        readonly name: string;
        readonly metadata: string;
    }[];
};
export declare function toJson(group: StoredGroup): JsonGroup;
export declare function fromJson(group: JsonGroup): StoredGroup;
export {};
