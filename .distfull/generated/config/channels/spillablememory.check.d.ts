export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    patternProperties: {
        "^encryption\\.": {
            type: string;
            enum: string[];
            description: string;
        };
    };
    properties: {
        memoryCapacity: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        overflowCapacity: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        overflowTimeout: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        overflowDeactivationThreshold: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        byteCapacity: {
            type: string;
            minimum: number;
            description: string;
        };
        byteCapacityBufferPercentage: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        avgEventSize: {
            type: string;
            minimum: number;
            deprecated: boolean;
            description: string;
        };
        transactionCapacity: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        checkpointDir: {
            type: string;
            "x-path": boolean;
            description: string;
        };
        dataDirs: {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
            "x-path": boolean;
            description: string;
        };
        checkpointInterval: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        maxFileSize: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        minimumRequiredSpace: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        checkpointOnClose: {
            type: string;
            deprecated: boolean;
            description: string;
        };
        useDualCheckpoints: {
            type: string;
            default: boolean;
            description: string;
        };
        backupCheckpointDir: {
            type: string;
            "x-path": boolean;
            description: string;
        };
        compressBackupCheckpoint: {
            type: string;
            deprecated: boolean;
            description: string;
        };
        fsyncPerTransaction: {
            type: string;
            deprecated: boolean;
            description: string;
        };
        fsyncInterval: {
            type: string;
            deprecated: boolean;
            description: string;
        };
        "use-log-replay-v1": {
            type: string;
            deprecated: boolean;
            description: string;
        };
        "use-fast-replay": {
            type: string;
            deprecated: boolean;
            description: string;
        };
        "write-timeout": {
            type: string;
            deprecated: boolean;
            description: string;
        };
        capacity: {
            type: string;
            deprecated: boolean;
            description: string;
        };
        "keep-alive": {
            type: string;
            deprecated: boolean;
            description: string;
        };
    };
};
export declare const validate: typeof validate10;
declare function validate10(data: any, { instancePath, parentData, parentDataProperty, rootData }?: {
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export {};
