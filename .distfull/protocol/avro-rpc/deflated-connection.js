/*
 * A connection whose bytes are compressed: each direction is one zlib stream for the life of the
 * connection, sync-flushed after every write, so that what was written can be read when it arrives.
 */
import { Duplex } from 'node:stream';
import { constants, createDeflate, createInflate } from 'node:zlib';
import { ProtocolError } from '../../core/errors.js';
/** Closes with the connection below, and closes it. */
export class DeflatedConnection extends Duplex {
    #below;
    #inflate;
    #deflate;
    constructor(below, level) {
        super({ allowHalfOpen: false });
        this.#below = below;
        this.#inflate = createInflate();
        this.#deflate = createDeflate({ level, flush: constants.Z_SYNC_FLUSH });
        this.#inflate.on('data', (piece) => {
            if (!this.push(piece))
                this.#inflate.pause();
        });
        this.#inflate.on('end', () => this.push(null));
        this.#inflate.on('error', (error) => this.destroy(notCompressed(error)));
        this.#deflate.on('error', (error) => this.destroy(error));
        below.on('error', (error) => this.destroy(error));
        below.on('close', () => this.destroy());
        this.#deflate.pipe(below);
        below.pipe(this.#inflate);
    }
    _read() {
        this.#inflate.resume();
    }
    _write(piece, _encoding, done) {
        this.#deflate.write(piece, done);
    }
    /** What was corked is compressed, and flushed, as one. */
    _writev(pieces, done) {
        this.#deflate.write(Buffer.concat(pieces.map(({ chunk }) => chunk)), done);
    }
    _final(done) {
        this.#deflate.end(done);
    }
    _destroy(error, done) {
        this.#inflate.destroy();
        this.#deflate.destroy();
        this.#below.destroy();
        done(error);
    }
}
function notCompressed(error) {
    return new ProtocolError(`the peer does not send a zlib stream (${error.message}), but this end has ` +
        'compression-type = deflate: set it at the peer too, or none here', { cause: error });
}
//# sourceMappingURL=deflated-connection.js.map