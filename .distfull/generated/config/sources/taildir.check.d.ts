export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        filegroups: {
            type: string;
            minProperties: number;
            additionalProperties: {
                type: string;
                minLength: number;
                "x-path": boolean;
            };
            description: string;
            examples: {
                main: string;
            }[];
        };
        headers: {
            type: string;
            additionalProperties: {
                type: string;
                additionalProperties: {
                    type: string;
                };
            };
            description: string;
        };
        positionFile: {
            type: string;
            "x-path": boolean;
            description: string;
        };
        byteOffsetHeader: {
            type: string;
            default: boolean;
            description: string;
        };
        skipToEnd: {
            type: string;
            default: boolean;
            description: string;
        };
        idleTimeout: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        writePosInterval: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        batchSize: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        maxBatchCount: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        backoffSleepIncrement: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        maxBackoffSleep: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        cachePatternMatching: {
            type: string;
            default: boolean;
            description: string;
        };
        fileHeader: {
            type: string;
            default: boolean;
            description: string;
        };
        fileHeaderKey: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        maxLineLength: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
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
