/** Whether `name` may be what a rotation has made of `original`; both without their directory. */
export declare function isRotatedName(name: string, original: string): boolean;
export declare function isCompressedName(name: string): boolean;
