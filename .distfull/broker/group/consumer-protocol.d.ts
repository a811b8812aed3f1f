/** Undefined where the bytes are no subscription. */
export declare function subscribedTopics(metadata: Buffer): readonly string[] | undefined;
/** Empty where the bytes are no assignment. */
export declare function assignedPartitions(assignment: Buffer): readonly {
    readonly topic: string;
    readonly partition: number;
}[];
