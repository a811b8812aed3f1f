/** As much of DER (X.690) as key stores need: definite lengths, tags of one byte. */
export interface DerValue {
    readonly tag: number;
    readonly content: Buffer;
}
export declare const derTag: {
    readonly integer: 2;
    readonly octets: 4;
    readonly sequence: 48;
    readonly explicit0: 160;
};
/** The values that lie one after the other in `bytes`. Throws RangeError where they break off. */
export declare function derValues(bytes: Buffer): DerValue[];
/** What a constructed value holds. Throws RangeError when it is another one, or not there. */
export declare function derInside(value: DerValue | undefined, tag?: number): DerValue[];
export declare function derContent(value: DerValue | undefined, tag: number): Buffer;
export declare function derInteger(value: DerValue | undefined): number;
