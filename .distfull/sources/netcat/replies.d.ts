export declare function okReplies(count: number): Buffer;
/**
 * The channel's own words: Flume's memory and file channel each have theirs, and ours say the
 * same.
 */
export declare function failedReply(error: unknown): string;
export declare function tooLongReply(maxLineLength: number): string;
