/**
 * Where a sink's position lies, as its channel remembers it beside the cursor: enough to notice that
 * it is another cluster or topic now, and to ask the last one what it holds.
 */
import type { CommitRecord } from '../../core/contracts.js';
export interface Destination {
    readonly servers: readonly string[];
    readonly clusterId: string;
    readonly topic: string;
    readonly topicId: string | undefined;
    /** How often it has changed over the life of the lane. */
    readonly moves: number;
}
export declare function recordOf(destination: Destination): CommitRecord;
/** What `recordOf` made; undefined for a lane that has delivered nothing yet. */
export declare function destinationOf(record: CommitRecord | undefined): Destination | undefined;
/** The same life of the same topic, as far as the cluster can tell. */
export declare function isSamePlace(a: Destination, b: Destination): boolean;
