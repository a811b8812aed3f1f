/** Hadoop's compression codecs, named as Flume's hdfs sink takes them. */
import { ConfigError } from '../../core/errors.js';
import { lz4Codec, snappyCodec, zstdCodec } from './block-codecs.js';
import { PieceCompressor } from './piece-compressor.js';
import { ZlibCompressor } from './zlib-compressor.js';
const inflatable = () => new ZlibCompressor('zlib');
const codecs = [
    { simpleName: 'DefaultCodec', extension: '.deflate', load: () => inflatable },
    { simpleName: 'DeflateCodec', extension: '.deflate', load: () => inflatable },
    { simpleName: 'GzipCodec', extension: '.gz', load: () => () => new ZlibCompressor('gzip') },
    { simpleName: 'Lz4Codec', extension: '.lz4', load: () => inPieces(lz4Codec()) },
    { simpleName: 'SnappyCodec', extension: '.snappy', load: () => inPieces(snappyCodec()) },
    { simpleName: 'ZStandardCodec', extension: '.zst', load: () => inPieces(zstdCodec()) },
];
const hadoopPackage = 'org.apache.hadoop.io.compress.';
const ofLzo = 'LZO is under the GPL, for which Hadoop does not bring it either';
/** Codecs that Flume may have and we have not, and why. */
const refused = new Map([
    ['bzip2', 'Node has no bzip2, and no package that compresses it is kept'],
    ['lzo', ofLzo],
    ['lzop', ofLzo],
]);
/**
 * The codec, or undefined for `none`. A name is a class, its simple name, or that less `Codec`, the
 * latter two in any case. Throws ConfigError for another, or when its package is missing.
 */
export function codecNamed(name) {
    if (name.toLowerCase() === 'none')
        return undefined;
    const entry = codecs.find(({ simpleName }) => isNameOf(simpleName, name));
    if (entry === undefined)
        throw unsupported(name);
    const { simpleName, extension } = entry;
    return { className: hadoopPackage + simpleName, extension, compressor: entry.load() };
}
function isNameOf(simpleName, name) {
    if (name === hadoopPackage + simpleName)
        return true;
    return shortName(name) === shortName(simpleName);
}
/** `gzip` of GzipCodec and gzip. */
function shortName(name) {
    return name.toLowerCase().replace(/codec$/, '');
}
function unsupported(name) {
    const reason = refused.get(shortName(name.slice(name.lastIndexOf('.') + 1)));
    if (reason !== undefined)
        return new ConfigError(`codeC: ${name} cannot be written: ${reason}. Take gzip or zstandard`);
    const names = ['None', ...codecs.map(({ simpleName }) => simpleName)].join(', ');
    return new ConfigError(`Unsupported compression codec ${name}.  Please choose from: [${names}]`);
}
function inPieces(codec) {
    return () => new PieceCompressor(codec);
}
//# sourceMappingURL=hadoop-codecs.js.map