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
        "batch-size": {
            type: string;
            "x-falls-back": boolean;
            minimum: number;
            default: number;
            description: string;
        };
        "connect-timeout": {
            type: string;
            "x-falls-back": boolean;
            minimum: number;
            default: number;
            description: string;
        };
        "request-timeout": {
            type: string;
            "x-falls-back": boolean;
            minimum: number;
            default: number;
            description: string;
        };
        "reset-connection-interval": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "compression-type": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "compression-level": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        maxIoWorkers: {
            type: string;
            description: string;
        };
        "compression-order": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        ssl: {
            type: string;
            default: boolean;
            description: string;
        };
        truststore: {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
        };
        "truststore-password": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        "truststore-type": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "trust-all-certs": {
            type: string;
            default: boolean;
            description: string;
        };
        "check-hostname": {
            type: string;
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
