export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    properties: {
        withName: {
            type: string;
            minLength: number;
            description: string;
        };
        fromList: {
            type: string;
            minLength: number;
            description: string;
        };
        fromListSeparator: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        matching: {
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
