/** PRODUCER_FENCED is newer than some versions: they are told INVALID_PRODUCER_EPOCH instead. */
export declare function fencedAs(errorCode: number, knowsFenced: boolean): number;
/** TRANSACTION_ABORTABLE (KIP-890) likewise: older versions are told INVALID_TXN_STATE. */
export declare function abortableAs(errorCode: number, knowsAbortable: boolean): number;
/** A step that could not be stored has not been made: the client asks again. */
export declare function coordinatorError(step: () => Promise<number>): Promise<number>;
