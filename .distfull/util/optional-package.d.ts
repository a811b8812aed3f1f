/** The package's exports, or undefined when it is not installed or does not load here. */
export declare function loadOptionalPackage<Exports>(name: string): Exports | undefined;
