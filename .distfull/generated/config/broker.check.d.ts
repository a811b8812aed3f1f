export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    properties: {
        listen: {
            type: string;
            description: string;
            examples: string[];
        };
        listeners: {
            type: string;
            default: {};
            description: string;
            additionalProperties: {
                type: string;
                additionalProperties: boolean;
                required: string[];
                properties: {
                    listen: {
                        type: string;
                        description: string;
                        examples: string[];
                    };
                    advertised: {
                        type: string;
                        description: string;
                        examples: string[];
                    };
                    sasl: {
                        type: string;
                        default: never[];
                        "x-separator": string;
                        items: {
                            enum: string[];
                            type: string;
                        };
                        description: string;
                    };
                    loginLifetime: {
                        type: string;
                        "x-unit": string;
                        minimum: number;
                        default: number;
                        description: string;
                        examples: string[];
                    };
                    clientAuth: {
                        type: string;
                        enum: string[];
                        default: string;
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
        };
        users: {
            type: string;
            default: {};
            description: string;
            additionalProperties: {
                type: string;
                additionalProperties: boolean;
                properties: {
                    "scram-sha-256": {
                        type: string;
                        "x-secret": boolean;
                        description: string;
                        examples: string[];
                    };
                    "scram-sha-512": {
                        type: string;
                        "x-secret": boolean;
                        description: string;
                    };
                };
            };
        };
        acls: {
            type: string;
            description: string;
            additionalProperties: {
                type: string;
                "x-separator": string;
                items: {
                    type: string;
                };
            };
            examples: {
                alice: string[];
            }[];
        };
        superUsers: {
            type: string;
            default: never[];
            "x-separator": string;
            items: {
                type: string;
            };
            description: string;
            examples: string[][];
        };
        dataDir: {
            type: string;
            "x-path": boolean;
            description: string;
            examples: string[];
        };
        flush: {
            enum: string[];
            type: string;
            default: string;
            description: string;
        };
        defaultPartitions: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        autoCreateTopics: {
            type: string;
            default: boolean;
            description: string;
        };
        replicationFactor: {
            enum: string[];
            type: string;
            default: string;
            description: string;
        };
        topics: {
            type: string;
            default: {};
            description: string;
            additionalProperties: {
                type: string;
                additionalProperties: boolean;
                properties: {
                    partitions: {
                        type: string;
                        minimum: number;
                        maximum: number;
                        default: number;
                        description: string;
                    };
                    retention: {
                        type: string;
                        "x-unit": string;
                        minimum: number;
                        default: number;
                        description: string;
                        examples: string[];
                    };
                    retentionBytes: {
                        type: string;
                        "x-unit": string;
                        minimum: number;
                        default: number;
                        description: string;
                        examples: string[];
                    };
                    configs: {
                        type: string;
                        default: {};
                        additionalProperties: {
                            type: string;
                        };
                        description: string;
                        examples: string[];
                    };
                };
            };
        };
    };
};
export declare const validate: typeof validate10;
declare function validate10(data: any, { instancePath, parentData, parentDataProperty, rootData }?: {
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export {};
