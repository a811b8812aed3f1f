import { messageOf, StartError } from '../../core/errors.js';
import { readDelegationToken, } from '../../protocol/webhdfs/delegation-token.js';
import { readWholeFile } from '../../storage/atomic-file.js';
/** The file of `hdfs.delegationTokenFile`, which somebody writes anew before its token ends. */
export class TokenFile {
    #parts;
    #text;
    /** A look at the file that is under way. */
    #look;
    /** Rejects with StartError. */
    static async open(parts) {
        return new TokenFile(parts, await read(parts));
    }
    constructor(parts, text) {
        this.#parts = parts;
        this.#text = text;
    }
    get text() {
        return this.#text;
    }
    async renew(refused) {
        if (this.#text === refused)
            await (this.#look ??= this.#readAgain());
        return this.#text !== refused;
    }
    async #readAgain() {
        const { logger, path } = this.#parts;
        try {
            const text = await read(this.#parts);
            if (text === this.#text)
                return;
            this.#text = text;
            logger.info({ path }, 'HDFS has refused the delegation token; the file has another one');
        }
        catch (error) {
            logger.warn({}, `${messageOf(error)}; HDFS has refused the token that was in it`);
        }
        finally {
            this.#look = undefined;
        }
    }
}
async function read({ fileSystem, path, where }) {
    const name = `${where}hdfs.delegationTokenFile`;
    let content;
    try {
        content = await readWholeFile(fileSystem, path);
        if (content !== undefined)
            return readDelegationToken(content);
    }
    catch (cause) {
        throw new StartError(`${name}: cannot read ${path}: ${messageOf(cause)}`, { cause });
    }
    throw new StartError(`${name}: there is no file ${path}`);
}
//# sourceMappingURL=token-file.js.map