/*
 * Another final name for a file whose name somebody else has. The part that tells files apart (see
 * the names of hdfs-sink.ts) is made another one; what is behind it stays: readers choose the codec
 * by the ending.
 *
 *   logs/FlumeData.1700000000001.gz             ▸ logs/FlumeData.1700000000001-1.gz ▸ …-2.gz
 *   logs/FlumeData.0123abcd-0-100-199.avro      ▸ logs/FlumeData.0123abcd-0-100-199-1.avro
 */
const tellingPart = /^(.*\.(?:[0-9a-f]{8}-\d+-\d+-\d+|\d{12,}))(?:-(\d+))?((?:\.[^/]*)?)$/s;
export function nextName(path) {
    const [, head, count = '0', tail] = tellingPart.exec(path) ?? [undefined, path, '0', ''];
    return `${head}-${Number(count) + 1}${tail}`;
}
//# sourceMappingURL=next-name.js.map