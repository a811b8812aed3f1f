export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        topic: {
            type: string;
            minLength: number;
            maxLength: number;
            pattern: string;
            description: string;
            examples: string[];
        };
        brokers: {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
            default: never[];
            description: string;
            examples: string[];
        };
        key: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        format: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "kafka.producer.compression.type": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "kafka.producer.max.request.size": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "kafka.producer.request.timeout.ms": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.producer.transaction.timeout.ms": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.producer.security.protocol": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "kafka.producer.ssl.truststore.location": {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
        };
        "kafka.producer.ssl.truststore.password": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        "kafka.producer.ssl.truststore.type": {
            type: string;
            description: string;
        };
        "kafka.producer.ssl.keystore.location": {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
        };
        "kafka.producer.ssl.keystore.password": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        "kafka.producer.ssl.keystore.type": {
            type: string;
            description: string;
        };
        "kafka.producer.ssl.key.password": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        "kafka.producer.ssl.enabled.protocols": {
            type: string;
            description: string;
        };
        "kafka.producer.ssl.protocol": {
            type: string;
            description: string;
        };
        "kafka.producer.ssl.cipher.suites": {
            type: string;
            description: string;
        };
        "kafka.producer.ssl.endpoint.identification.algorithm": {
            type: string;
            default: string;
            description: string;
        };
        "kafka.producer.ssl.disableTLSHostnameVerification": {
            type: string;
            description: string;
        };
        "kafka.producer.sasl.mechanism": {
            type: string;
            description: string;
        };
        "kafka.producer.sasl.jaas.config": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        "kafka.producer.client.id": {
            type: string;
            default: string;
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
