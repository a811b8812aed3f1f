export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        spoolDir: {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
            examples: string[];
        };
        fileSuffix: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        deletePolicy: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        trackingPolicy: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        trackerDir: {
            type: string;
            minLength: number;
            default: string;
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
        basenameHeader: {
            type: string;
            default: boolean;
            description: string;
        };
        basenameHeaderKey: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        includePattern: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        ignorePattern: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        recursiveDirectorySearch: {
            type: string;
            default: boolean;
            description: string;
        };
        consumeOrder: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        pollDelay: {
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
        maxBackoff: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        inputCharset: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        decodeErrorPolicy: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        deserializer: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        "deserializer.schemaType": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "deserializer.maxBlobLength": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "deserializer.maxLineLength": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "deserializer.outputCharset": {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        bufferMaxLines: {
            type: string;
            deprecated: boolean;
            description: string;
        };
        bufferMaxLineLength: {
            "x-alias-of": string;
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
