export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        bind: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        port: {
            type: string;
            minimum: number;
            maximum: number;
            description: string;
            examples: number[];
        };
        "max-line-length": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "ack-every-event": {
            type: string;
            default: boolean;
            description: string;
        };
        encoding: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        "max-connections": {
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
