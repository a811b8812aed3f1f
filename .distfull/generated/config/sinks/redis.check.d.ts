export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        url: {
            type: string;
            minLength: number;
            pattern: string;
            "x-secret": boolean;
            description: string;
            examples: string[];
        };
        key: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        dataType: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        batchSize: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        connectTimeout: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        requestTimeout: {
            type: string;
            minimum: number;
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
