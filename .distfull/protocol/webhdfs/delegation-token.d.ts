/** Somebody else fetches and renews it. */
export interface DelegationToken {
    /** As it is sent. */
    readonly text: string;
    /** HDFS has refused that one: resolves with true when `text` is another one now. */
    renew(refused: string): Promise<boolean>;
}
/** The token as text. Throws an Error that says what is wrong with the file, not what is in it. */
export declare function readDelegationToken(content: Buffer): string;
