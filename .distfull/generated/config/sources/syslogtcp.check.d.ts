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
