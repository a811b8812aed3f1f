/*
 * Files with a delegation token:
 *
 *   text         what GETDELEGATIONTOKEN answers as urlString: base64url of the token
 *   HDTS 00      hdfs fetchdt:  count │ alias, token │ alias, token │ … │ secret keys
 *   HDTS 01      hadoop dtutil: the same in protobuf, unless it is told `-format java`; not read
 *
 *   token        identifier │ password │ kind │ service, each a length and so many bytes
 *   length       -112…127: itself; -120…-113: so many bytes follow (one at -113), the highest first
 */
const textCharsMax = 8192;
const magic = Buffer.from('HDTS');
/** What fetchdt gets from the RPC port, and from HTTP and HTTPS with `--webservice`. */
const kinds = new Set(['HDFS_DELEGATION_TOKEN', 'WEBHDFS delegation', 'SWEBHDFS delegation']);
/** The token as text. Throws an Error that says what is wrong with the file, not what is in it. */
export function readDelegationToken(content) {
    if (content.subarray(0, magic.length).equals(magic))
        return readStorage(content);
    const text = content.toString('latin1').trim();
    if (!isToken(text))
        throw new Error('neither the text of a token nor what hdfs fetchdt writes');
    return text;
}
function isToken(text) {
    if (text.length > textCharsMax || !/^[\w-]+={0,2}$/.test(text))
        return false;
    const bytes = Buffer.from(text, 'base64url');
    const reader = new FieldReader(bytes, 0);
    try {
        for (let field = 0; field < 4; field++)
            reader.field();
    }
    catch {
        return false;
    }
    return reader.offset === bytes.length;
}
function readStorage(content) {
    if (content[magic.length] !== 0)
        throw new Error('a format that is not read: use hdfs fetchdt, or hadoop dtutil -format java');
    const reader = new FieldReader(content, magic.length + 1);
    for (let left = reader.length(); left > 0; left--) {
        reader.field(); // alias
        const from = reader.offset;
        reader.field(); // identifier
        reader.field(); // password
        const kind = reader.field().toString();
        reader.field(); // service
        if (kinds.has(kind))
            return content.subarray(from, reader.offset).toString('base64url');
    }
    throw new Error('no token of HDFS is in it');
}
class FieldReader {
    #content;
    #offset;
    constructor(content, offset) {
        this.#content = content;
        this.#offset = offset;
    }
    get offset() {
        return this.#offset;
    }
    length() {
        const first = this.#take(1).readInt8();
        if (first >= 0)
            return first;
        const bytes = -112 - first;
        // Four bytes are 2 GiB; below -120 and from -112 to -1 are negative numbers.
        if (bytes < 1 || bytes > 4)
            throw new Error('damaged: an impossible length');
        return this.#take(bytes).readUIntBE(0, bytes);
    }
    field() {
        return this.#take(this.length());
    }
    #take(bytes) {
        const end = this.#offset + bytes;
        if (bytes < 0 || end > this.#content.length)
            throw new Error('damaged: it ends too early');
        const taken = this.#content.subarray(this.#offset, end);
        this.#offset = end;
        return taken;
    }
}
//# sourceMappingURL=delegation-token.js.map