export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        host: {
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
        keepFields: {
            type: string;
            minLength: number;
            default: string;
            description: string;
            examples: string[];
        };
        clientIPHeader: {
            type: string;
            minLength: number;
            description: string;
        };
        clientHostnameHeader: {
            type: string;
            minLength: number;
            description: string;
        };
        "format.regex": {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        "format.search": {
            type: string;
            description: string;
        };
        "format.replace": {
            type: string;
            description: string;
        };
        "format.dateFormat": {
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
