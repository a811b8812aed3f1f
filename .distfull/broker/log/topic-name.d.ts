/** What is wrong with the name, in one sentence; undefined: nothing. */
export declare function topicNameProblem(name: string): string | undefined;
export declare function isInternalTopic(name: string): boolean;
/** Names that differ only in "." and "_" collide in Kafka's metric names. */
export declare function collisionKey(name: string): string;
