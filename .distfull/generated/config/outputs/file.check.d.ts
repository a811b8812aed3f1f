export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        path: {
            type: string;
            minLength: number;
            "x-path": boolean;
            description: string;
            examples: string[];
        };
        format: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        rollSize: {
            type: string;
            "x-unit": string;
            minimum: number;
            default: number;
            description: string;
            examples: string[];
        };
        maxOpenFiles: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
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
