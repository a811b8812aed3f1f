import type { Pieces } from './piece-reader.js';
export declare function blobPieces(maxBlobLength: number): Pieces;
