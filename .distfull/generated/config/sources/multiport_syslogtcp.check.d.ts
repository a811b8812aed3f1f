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
        ports: {
            type: string;
            items: {
                type: string;
                minimum: number;
                maximum: number;
            };
            minItems: number;
            "x-separator": string;
            description: string;
            examples: number[][];
        };
        eventSize: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        keepFields: {
            type: string;
            minLength: number;
            default: string;
            description: string;
            examples: string[];
        };
        batchSize: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        portHeader: {
            type: string;
            minLength: number;
            description: string;
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
        "charset.default": {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        "charset.port": {
            type: string;
            additionalProperties: {
                type: string;
                minLength: number;
            };
            default: {};
            description: string;
        };
        numProcessors: {
            type: string;
            minimum: number;
            deprecated: boolean;
            description: string;
        };
        readBufferSize: {
            "x-alias-of": string;
            description: string;
        };
        readBufferBytes: {
            type: string;
            minimum: number;
            default: number;
            deprecated: boolean;
            description: string;
        };
        "max-connections": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        ssl: {
            type: string;
            default: boolean;
            description: string;
        };
        keystore: {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
        };
        "keystore-password": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        "keystore-type": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "include-protocols": {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
            description: string;
        };
        "exclude-protocols": {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
            description: string;
        };
        "include-cipher-suites": {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
            description: string;
        };
        "exclude-cipher-suites": {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
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
