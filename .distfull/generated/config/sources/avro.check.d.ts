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
        threads: {
            type: string;
            description: string;
        };
        "compression-type": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "max-connections": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        ipFilter: {
            type: string;
            default: boolean;
            description: string;
        };
        ipFilterRules: {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
            description: string;
            examples: string[][];
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
