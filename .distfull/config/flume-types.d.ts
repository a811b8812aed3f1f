export type ComponentKind = 'source' | 'channel' | 'sink' | 'interceptor' | 'selector' | 'sink processor' | 'output';
/** Why a type that is in no table is refused, or undefined where Flume does not know it either. */
export declare function refusalOf(kind: ComponentKind, type: string): string | undefined;
