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
        threads: {
            type: string;
            description: string;
        };
        protocol: {
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
        kerberos: {
            type: string;
            enum: boolean[];
            default: boolean;
            description: string;
        };
        "agent-principal": {
            type: string;
            deprecated: boolean;
            description: string;
        };
        "agent-keytab": {
            type: string;
            deprecated: boolean;
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
