/** What a client believes to be the partition's epoch, against what it is; -1: it does not know. */
export declare function leaderEpochError(asked: number, actual: number): number;
