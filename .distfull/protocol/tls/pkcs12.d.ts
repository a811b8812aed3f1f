/** The algorithm of the file is none that Node has. */
export declare class OldEncryptionError extends Error {
}
/** The certificates, in DER. Throws for a wrong password and for what cannot be read. */
export declare function pkcs12Certificates(file: Buffer, password: string): Buffer[];
