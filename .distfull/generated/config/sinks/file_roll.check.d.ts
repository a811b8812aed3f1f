export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        "sink.directory": {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
            examples: string[];
        };
        "sink.rollInterval": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "sink.batchSize": {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        "sink.pathManager": {
            type: string;
            enum: string[];
            default: string;
            "x-classes": {
                "org.apache.flume.formatter.output.DefaultPathManager$Builder": string;
                "org.apache.flume.formatter.output.RollTimePathManager$Builder": string;
            };
            description: string;
        };
        "sink.pathManager.prefix": {
            type: string;
            default: string;
            description: string;
        };
        "sink.pathManager.extension": {
            type: string;
            default: string;
            description: string;
        };
        "sink.serializer": {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        "sink.serializer.appendNewline": {
            type: string;
            default: boolean;
            description: string;
        };
        "sink.serializer.syncIntervalBytes": {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        "sink.serializer.compressionCodec": {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        "sink.serializer.schemaURL": {
            type: string;
            minLength: number;
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
