/** A promise that somebody else settles. Nobody needs to wait for it: a rejection is no crash. */
export declare class Deferred<Value = void> {
    readonly promise: Promise<Value>;
    resolve: (value: Value) => void;
    reject: (error: unknown) => void;
    constructor();
}
