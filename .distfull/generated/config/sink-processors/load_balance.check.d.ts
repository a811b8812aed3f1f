export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    "x-sinks": {
        minimum: number;
    };
    properties: {
        selector: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "selector.maxTimeOut": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        backoff: {
            type: string;
            default: boolean;
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
