export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        "hdfs.path": {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        "hdfs.filePrefix": {
            type: string;
            default: string;
            description: string;
        };
        "hdfs.fileSuffix": {
            type: string;
            default: string;
            description: string;
        };
        "hdfs.inUsePrefix": {
            type: string;
            default: string;
            description: string;
        };
        "hdfs.inUseSuffix": {
            type: string;
            default: string;
            description: string;
        };
        "hdfs.emptyInUseSuffix": {
            type: string;
            default: boolean;
            description: string;
        };
        "hdfs.rollInterval": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "hdfs.rollSize": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "hdfs.rollCount": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "hdfs.idleTimeout": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "hdfs.batchSize": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "hdfs.delivery": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "hdfs.fileType": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "hdfs.writeFormat": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "hdfs.codeC": {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        serializer: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        "serializer.appendNewline": {
            type: string;
            default: boolean;
            description: string;
        };
        "serializer.syncIntervalBytes": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "serializer.compressionCodec": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "serializer.schemaURL": {
            type: string;
            minLength: number;
            description: string;
        };
        "hdfs.round": {
            type: string;
            default: boolean;
            description: string;
        };
        "hdfs.roundValue": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "hdfs.roundUnit": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "hdfs.timeZone": {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        "hdfs.useLocalTimeStamp": {
            type: string;
            default: boolean;
            description: string;
        };
        "hdfs.maxOpenFiles": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "hdfs.callTimeout": {
            type: string;
            default: number;
            description: string;
        };
        "hdfs.threadsPoolSize": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "hdfs.closeTries": {
            type: string;
            default: number;
            description: string;
        };
        "hdfs.retryInterval": {
            type: string;
            default: number;
            description: string;
        };
        "hdfs.namenodes": {
            type: string;
            items: {
                type: string;
                minLength: number;
            };
            minItems: number;
            "x-separator": string;
            description: string;
            examples: string[];
        };
        "hdfs.webhdfsPort": {
            type: string;
            minimum: number;
            maximum: number;
            description: string;
        };
        "hdfs.tls": {
            type: string;
            default: boolean;
            description: string;
        };
        "hdfs.tls.ca": {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
        };
        "hdfs.user": {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        "hdfs.proxyUser": {
            type: string;
            minLength: number;
            description: string;
        };
        "hdfs.delegationTokenFile": {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
        };
        "hdfs.kerberosPrincipal": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "hdfs.kerberosKeytab": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "hdfs.datanodeAddresses": {
            type: string;
            items: {
                type: string;
                minLength: number;
            };
            default: never[];
            "x-separator": string;
            description: string;
            examples: string[];
        };
        "hdfs.minBlockReplicas": {
            type: string;
            minimum: number;
            deprecated: boolean;
            description: string;
        };
        "hdfs.rollTimerPoolSize": {
            type: string;
            minimum: number;
            default: number;
            deprecated: boolean;
            description: string;
        };
        "hdfs.useRawLocalFileSystem": {
            type: string;
            default: boolean;
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
