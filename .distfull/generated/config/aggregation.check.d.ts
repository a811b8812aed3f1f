export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    properties: {
        sql: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        table: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        window: {
            type: string;
            additionalProperties: boolean;
            description: string;
            properties: {
                tumble: {
                    type: string;
                    "x-unit": string;
                    minimum: number;
                    description: string;
                    examples: string[];
                };
                hop: {
                    type: string;
                    additionalProperties: boolean;
                    required: string[];
                    description: string;
                    properties: {
                        size: {
                            type: string;
                            "x-unit": string;
                            minimum: number;
                            description: string;
                            examples: string[];
                        };
                        slide: {
                            type: string;
                            "x-unit": string;
                            minimum: number;
                            description: string;
                            examples: string[];
                        };
                    };
                };
                cumulate: {
                    type: string;
                    additionalProperties: boolean;
                    required: string[];
                    description: string;
                    properties: {
                        size: {
                            type: string;
                            "x-unit": string;
                            minimum: number;
                            description: string;
                            examples: string[];
                        };
                        step: {
                            type: string;
                            "x-unit": string;
                            minimum: number;
                            description: string;
                            examples: string[];
                        };
                    };
                };
                session: {
                    type: string;
                    additionalProperties: boolean;
                    required: string[];
                    description: string;
                    properties: {
                        gap: {
                            type: string;
                            "x-unit": string;
                            minimum: number;
                            description: string;
                            examples: string[];
                        };
                        by: {
                            type: string;
                            items: {
                                type: string;
                            };
                            "x-separator": string;
                            default: never[];
                            description: string;
                            examples: string[];
                        };
                    };
                };
                count: {
                    type: string;
                    additionalProperties: boolean;
                    required: string[];
                    description: string;
                    properties: {
                        rows: {
                            type: string;
                            minimum: number;
                            description: string;
                            examples: string[];
                        };
                        by: {
                            type: string;
                            items: {
                                type: string;
                            };
                            "x-separator": string;
                            default: never[];
                            description: string;
                            examples: string[];
                        };
                    };
                };
                offset: {
                    type: string;
                    "x-unit": string;
                    description: string;
                    examples: string[];
                };
            };
        };
        where: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        groupBy: {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
            default: never[];
            description: string;
            examples: string[];
        };
        totals: {
            type: string;
            default: boolean;
            description: string;
        };
        select: {
            type: string;
            additionalProperties: {
                type: string;
                minLength: number;
            };
            default: {};
            description: string;
            examples: string[];
        };
        having: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        top: {
            type: string;
            additionalProperties: boolean;
            required: string[];
            description: string;
            properties: {
                by: {
                    type: string;
                    minLength: number;
                    description: string;
                    examples: string[];
                };
                limit: {
                    type: string;
                    minimum: number;
                    default: number;
                    description: string;
                };
                per: {
                    type: string;
                    items: {
                        type: string;
                    };
                    "x-separator": string;
                    default: never[];
                    description: string;
                    examples: string[];
                };
            };
        };
        checkpointInterval: {
            type: string;
            "x-unit": string;
            minimum: number;
            default: number;
            description: string;
        };
        outboxMaxRows: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        outboxMaxSize: {
            type: string;
            "x-unit": string;
            minimum: number;
            default: number;
            description: string;
        };
        stateMemory: {
            type: string;
            "x-unit": string;
            minimum: number;
            default: number;
            description: string;
            examples: string[];
        };
        workers: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        partitions: {
            type: string;
            pattern: string;
            description: string;
            examples: string[];
        };
    };
};
export declare const validate: typeof validate10;
declare function validate10(data: any, { instancePath, parentData, parentDataProperty, rootData }?: {
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export {};
