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
        layout: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        field: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        value: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        columns: {
            type: string;
            items: {
                type: string;
            };
            minItems: number;
            "x-separator": string;
            description: string;
            examples: string[];
        };
        member: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        score: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        limit: {
            type: string;
            minimum: number;
            description: string;
            examples: number[];
        };
        ttl: {
            type: string;
            "x-unit": string;
            minimum: number;
            description: string;
            examples: string[];
        };
    };
};
export declare const validate: typeof validate10;
declare function validate10(data: any, { instancePath, parentData, parentDataProperty, rootData }?: {
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export {};
