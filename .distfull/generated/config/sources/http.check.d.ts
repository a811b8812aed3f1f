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
        handler: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        "handler.mandatoryParameters": {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
            default: never[];
            description: string;
        };
        "handler.maxBlobLength": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "max-request-bytes": {
            type: string;
            minimum: number;
            maximum: number;
            description: string;
        };
        "max-pending-bytes": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "max-connections": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "HttpConfiguration.requestHeaderSize": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "ServerConnector.idleTimeout": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        enableSSL: {
            "x-alias-of": string;
            description: string;
        };
        keystorePassword: {
            "x-alias-of": string;
            description: string;
        };
        excludeProtocols: {
            "x-alias-of": string;
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
    patternProperties: {
        "^(?!HttpConfiguration\\.requestHeaderSize$|ServerConnector\\.idleTimeout$)(?:QueuedThreadPool|HttpConfiguration|ServerConnector|SslContextFactory)\\.": {
            type: string;
            deprecated: boolean;
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
