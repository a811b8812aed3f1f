export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    properties: {
        schema: {
            type: string;
            minLength: number;
            maxLength: number;
            description: string;
            examples: string[];
        };
        schemaFile: {
            type: string;
            minLength: number;
            "x-path": boolean;
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
