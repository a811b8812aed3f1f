export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        hostname: {
            type: string;
            default: string;
            description: string;
        };
        port: {
            type: string;
            minimum: number;
            maximum: number;
            description: string;
            examples: number[];
        };
        threads: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        timeout: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        backoffInterval: {
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
