export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    properties: {
        header: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        mapping: {
            type: string;
            additionalProperties: {
                type: string;
                items: {
                    type: string;
                    "x-refers": string;
                };
                "x-separator": string;
            };
            description: string;
        };
        default: {
            type: string;
            items: {
                type: string;
                "x-refers": string;
            };
            "x-separator": string;
            description: string;
        };
        optional: {
            type: string;
            additionalProperties: {
                type: string;
                items: {
                    type: string;
                    "x-refers": string;
                };
                "x-separator": string;
            };
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
