/** A group in the three ways in which `kafka-consumer-groups --describe` shows it. */
import type { GroupDescription } from '../../protocol/kafka/admin/groups.js';
import type { GroupState } from './group-offsets.js';
export declare function offsetsTable({ group, offsets }: GroupState): string;
export declare function offsetsJson({ group, offsets }: GroupState): unknown[];
export declare function stateTable({ id, coordinator, assignor, state, members, }: GroupDescription): string;
export declare function membersTable({ id, members }: GroupDescription, isVerbose: boolean): string;
