export declare function checkLogs([tool, ...words]: readonly string[]): Promise<void>;
