export interface TopicPartition {
    readonly topic: string;
    readonly partition: number;
}
/** Items by their topic, in the order in which the topics first appear: how requests are nested. */
export declare function byTopic<Item extends TopicPartition>(items: readonly Item[]): [string, Item[]][];
/** Requests that follow each other: one holds one record batch a partition. */
export declare function inRounds<Item extends TopicPartition>(items: readonly Item[]): Item[][];
