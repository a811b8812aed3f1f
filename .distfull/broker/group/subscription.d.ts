/** Empty where the bytes are something else: another kind of client may use the same group type. */
export declare function subscribedTopics(metadata: Buffer): string[];
