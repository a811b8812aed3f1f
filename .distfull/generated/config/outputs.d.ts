export declare const outputTypes: readonly string[];
