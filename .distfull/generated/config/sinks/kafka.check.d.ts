export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        "kafka.bootstrap.servers": {
            type: string;
            items: {
                type: string;
            };
            minItems: number;
            "x-separator": string;
            description: string;
            examples: string[];
        };
        "kafka.topic": {
            type: string;
            minLength: number;
            maxLength: number;
            pattern: string;
            default: string;
            description: string;
        };
        positionTopic: {
            type: string;
            minLength: number;
            maxLength: number;
            pattern: string;
            description: string;
        };
        flumeBatchSize: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        useFlumeEventFormat: {
            type: string;
            default: boolean;
            description: string;
        };
        allowTopicOverride: {
            type: string;
            default: boolean;
            description: string;
        };
        topicHeader: {
            type: string;
            default: string;
            description: string;
        };
        partitionIdHeader: {
            type: string;
            description: string;
        };
        defaultPartitionId: {
            type: string;
            minimum: number;
            description: string;
        };
        timestampHeader: {
            type: string;
            minLength: number;
            description: string;
        };
        header: {
            type: string;
            additionalProperties: {
                type: string;
            };
            default: {};
            description: string;
        };
        "kafka.producer.acks": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "kafka.producer.enable.idempotence": {
            type: string;
            default: boolean;
            description: string;
        };
        "kafka.producer.max.request.size": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "kafka.producer.client.id": {
            type: string;
            default: string;
            description: string;
        };
        "kafka.producer.linger.ms": {
            type: string;
            description: string;
        };
        brokerList: {
            "x-alias-of": string;
            description: string;
        };
        topic: {
            "x-alias-of": string;
            description: string;
        };
        batchSize: {
            "x-alias-of": string;
            description: string;
        };
        requiredAcks: {
            "x-alias-of": string;
            description: string;
        };
        "kafka.producer.compression.type": {
            type: string;
            enum: string[];
            default: string;
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
    };
    patternProperties: {
        "^kafka\\.producer\\.(?!(acks|enable\\.idempotence|compression\\.type|max\\.request\\.size|request\\.timeout\\.ms|transaction\\.timeout\\.ms|client\\.id|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config|linger\\.ms)$)": {
            type: string;
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
