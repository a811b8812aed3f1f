/** Of a response in which nobody asked for them. */
export declare const operationsNotAsked = -2147483648;
export declare const allTopicOperations: number;
export declare const allClusterOperations: number;
