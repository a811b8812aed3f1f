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
        "kafka.topics": {
            type: string;
            items: {
                type: string;
                minLength: number;
            };
            minItems: number;
            "x-separator": string;
            description: string;
        };
        "kafka.topics.regex": {
            type: string;
            minLength: number;
            description: string;
        };
        "kafka.consumer.group.id": {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        batchSize: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        batchDurationMillis: {
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
        setTopicHeader: {
            type: string;
            default: boolean;
            description: string;
        };
        topicHeader: {
            type: string;
            minLength: number;
            default: string;
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
        backoffSleepIncrement: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        maxBackoffSleep: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.auto.offset.reset": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "kafka.consumer.isolation.level": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "kafka.consumer.group.instance.id": {
            type: string;
            minLength: number;
            description: string;
        };
        "kafka.consumer.client.id": {
            type: string;
            default: string;
            description: string;
        };
        "kafka.consumer.partition.assignment.strategy": {
            type: string;
            items: {
                type: string;
            };
            minItems: number;
            "x-separator": string;
            default: string[];
            description: string;
        };
        "kafka.consumer.session.timeout.ms": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.heartbeat.interval.ms": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.max.poll.interval.ms": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.metadata.max.age.ms": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.request.timeout.ms": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.fetch.max.wait.ms": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.fetch.min.bytes": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.fetch.max.bytes": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.max.partition.fetch.bytes": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "kafka.consumer.security.protocol": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "kafka.consumer.ssl.truststore.location": {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
        };
        "kafka.consumer.ssl.truststore.password": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        "kafka.consumer.ssl.truststore.type": {
            type: string;
            description: string;
        };
        "kafka.consumer.ssl.keystore.location": {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
        };
        "kafka.consumer.ssl.keystore.password": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        "kafka.consumer.ssl.keystore.type": {
            type: string;
            description: string;
        };
        "kafka.consumer.ssl.key.password": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        "kafka.consumer.ssl.enabled.protocols": {
            type: string;
            description: string;
        };
        "kafka.consumer.ssl.protocol": {
            type: string;
            description: string;
        };
        "kafka.consumer.ssl.cipher.suites": {
            type: string;
            description: string;
        };
        "kafka.consumer.ssl.endpoint.identification.algorithm": {
            type: string;
            default: string;
            description: string;
        };
        "kafka.consumer.ssl.disableTLSHostnameVerification": {
            type: string;
            description: string;
        };
        "kafka.consumer.sasl.mechanism": {
            type: string;
            description: string;
        };
        "kafka.consumer.sasl.jaas.config": {
            type: string;
            "x-secret": boolean;
            description: string;
        };
        topic: {
            "x-alias-of": string;
            description: string;
        };
        groupId: {
            "x-alias-of": string;
            description: string;
        };
        zookeeperConnect: {
            type: string;
            enum: string[];
            description: string;
        };
        migrateZookeeperOffsets: {
            type: string;
            default: boolean;
            description: string;
        };
    };
    patternProperties: {
        "^kafka\\.consumer\\.(?!(group\\.id|auto\\.offset\\.reset|isolation\\.level|group\\.instance\\.id|client\\.id|partition\\.assignment\\.strategy|session\\.timeout\\.ms|heartbeat\\.interval\\.ms|max\\.poll\\.interval\\.ms|metadata\\.max\\.age\\.ms|request\\.timeout\\.ms|fetch\\.max\\.wait\\.ms|fetch\\.min\\.bytes|fetch\\.max\\.bytes|max\\.partition\\.fetch\\.bytes|security\\.protocol|ssl\\.truststore\\.location|ssl\\.truststore\\.password|ssl\\.truststore\\.type|ssl\\.keystore\\.location|ssl\\.keystore\\.password|ssl\\.keystore\\.type|ssl\\.key\\.password|ssl\\.enabled\\.protocols|ssl\\.protocol|ssl\\.cipher\\.suites|ssl\\.endpoint\\.identification\\.algorithm|ssl\\.disableTLSHostnameVerification|sasl\\.mechanism|sasl\\.jaas\\.config)$)": {
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
