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
        remoteAddressHeader: {
            "x-alias-of": string;
            description: string;
        };
        remoteAddress: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        maxPendingBytes: {
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
