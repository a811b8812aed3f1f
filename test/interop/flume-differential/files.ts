import type { Pair } from './pair.js';
import { appends, flow, flowWithHeaders, source } from './parts.js';

const spool = source('type = spooldir\nspoolDir = $dir/spool');
const three = { 'spool/b': 'b1\nb2\n', 'spool/c': 'c1', 'spool/a': 'a1\r\na2' };
const utf8AndNot = Buffer.from('good\ncaf\xe9 x\nend\n', 'latin1');
const tail = source('type = TAILDIR\nfilegroups = g\npositionFile = $dir/state/position.json');

const goesOn = {
  component: 'spooldir',
  differs:
    'a file that cannot be read or marked is reported, and the others are read; Flume stops the source',
  why: 'one bad file would hold up all',
};

export const filePairs: readonly Pair[] = [
  {
    name: 'spooldir reads the oldest file first, to its end without a newline, and renames it',
    config: flow(spool),
    files: three,
    gives: {
      content: { out: 'b1\nb2\nc1\na1\r\na2\n' },
      names: { spool: ['a.COMPLETED', 'b.COMPLETED', 'c.COMPLETED'] },
    },
  },
  {
    name: 'spooldir reads the youngest file first, and says which file it was',
    config: flowWithHeaders(
      spool,
      source(
        'consumeOrder = youngest\nfileHeader = true\nbasenameHeader = true\nbasenameHeaderKey = name',
      ),
    ),
    files: three,
    gives: {
      content: {
        out: [
          ['a', 'a1\r'],
          ['a', 'a2'],
          ['c', 'c1'],
          ['b', 'b1'],
          ['b', 'b2'],
        ]
          .map(([name, line]) => `{file=$dir/spool/${name}, name=${name}} ${line}\n`)
          .join(''),
      },
    },
  },
  {
    name: 'spooldir makes an empty event of an empty file',
    config: flow(spool, source('fileSuffix = .done')),
    files: { 'spool/empty': '', 'spool/full': 'x\n' },
    gives: { content: { out: '\nx\n' }, names: { spool: ['empty.done', 'full.done'] } },
  },
  {
    name: 'spooldir removes what it has read with deletePolicy = immediate',
    config: flow(spool, source('deletePolicy = IMMEDIATE')),
    files: { 'spool/a': 'a\n' },
    gives: { content: { out: 'a\n' }, names: { spool: [] } },
  },
  {
    name: 'spooldir marks what it has read in its tracker directory',
    config: flow(spool, source('trackingPolicy = tracker_dir\ntrackerDir = $dir/marks')),
    files: {
      'spool/a': 'a\n',
      'spool/b.COMPLETED': 'no\n',
      'marks/c.COMPLETED': '',
      'spool/c': 'no\n',
    },
    gives: {
      content: { out: 'a\n' },
      names: { spool: ['a', 'b.COMPLETED', 'c'], marks: ['a.COMPLETED', 'c.COMPLETED'] },
    },
  },
  {
    name: 'spooldir goes by includePattern and ignorePattern, for whole names',
    config: flow(
      spool,
      source(String.raw`includePattern = .*\\.log
        ignorePattern = x.*
        recursiveDirectorySearch = true`),
    ),
    files: {
      'spool/a.log': 'a\n',
      'spool/a.log.gz': 'no\n',
      'spool/x.log': 'no\n',
      'spool/.b.log': 'no\n',
      'spool/sub/c.log': 'c\n',
      'spool/xsub/d.log': 'no\n',
      'spool/.sub/e.log': 'no\n',
    },
    gives: { content: { out: 'a\nc\n' } },
  },
  {
    name: 'spooldir stays out of directories below without recursiveDirectorySearch',
    config: flow(spool),
    files: { 'spool/a': 'a\n', 'spool/sub/b': 'no\n' },
    gives: { content: { out: 'a\n' }, names: { spool: ['a.COMPLETED', 'sub/b'] } },
  },
  {
    name: 'spooldir replaces what is no text with decodeErrorPolicy = REPLACE',
    config: flow(spool, source('decodeErrorPolicy = REPLACE')),
    files: { 'spool/a': utf8AndNot },
    gives: { content: { out: 'good\ncaf\ufffd x\nend\n' } },
  },
  {
    name: 'spooldir leaves out what is no text with decodeErrorPolicy = IGNORE',
    config: flow(spool, source('decodeErrorPolicy = IGNORE')),
    files: { 'spool/a': utf8AndNot },
    gives: { content: { out: 'good\ncaf x\nend\n' } },
  },
  {
    name: 'spooldir stops for ever at what is no text, and delivers nothing of its batch',
    config: flow(spool),
    files: { 'spool/a': utf8AndNot, 'spool/b': 'b\n' },
    gives: { content: { out: '' }, names: { spool: ['a', 'b'] } },
    deviation: {
      ...goesOn,
      gives: { content: { out: 'good\nb\n' }, names: { spool: ['a', 'b.COMPLETED'] } },
    },
  },
  {
    name: 'spooldir stops for ever at a name that it has had',
    config: flow(spool),
    files: { 'spool/a': 'a\n', 'spool/a.COMPLETED': 'was\n', 'spool/b': 'b\n' },
    gives: { content: { out: 'a\n' }, names: { spool: ['a', 'a.COMPLETED', 'b'] } },
    deviation: {
      ...goesOn,
      gives: { content: { out: 'a\nb\n' }, names: { spool: ['a', 'a.COMPLETED', 'b.COMPLETED'] } },
    },
  },
  {
    name: 'spooldir reads other charsets and writes UTF-8',
    config: flow(spool, source('inputCharset = GBK')),
    files: { 'spool/a': Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0x0a]) },
    gives: { content: { out: '你好\n' } },
  },
  {
    name: 'LINE cuts a long line into events',
    config: flow(spool, source('deserializer = LINE\ndeserializer.maxLineLength = 4')),
    files: { 'spool/a': 'abcdefghij\nxyz\nö😀öx\n' },
    gives: { content: { out: 'abcd\nefgh\nij\nxyz\nö😀ö\nx\n' } },
  },
  {
    name: 'LINE makes an empty event behind a line of just the limit',
    config: flow(spool, source('bufferMaxLineLength = 4')),
    files: { 'spool/a': 'abcd\nx\n' },
    gives: { content: { out: 'abcd\n\nx\n' } },
    deviation: {
      component: 'spooldir',
      differs:
        'behind a line of just `deserializer.maxLineLength` characters there is no empty event',
      why: 'nothing in the file stands for it',
      gives: { content: { out: 'abcd\nx\n' } },
    },
  },
  {
    name: 'LINE writes its outputCharset',
    config: flow(spool, source('deserializer.outputCharset = ISO-8859-1')),
    files: { 'spool/a': 'café €😀\n' },
    gives: { content: { out: Buffer.from('caf\xe9 ??\n', 'latin1') } },
  },
  {
    name: 'LINE reads ISO-8859-1 as it is, and no windows-1252',
    config: flow(spool, source('inputCharset = ISO-8859-1\ndeserializer.outputCharset = UTF-16BE')),
    files: { 'spool/a': Buffer.from('\x80\xe9\n', 'latin1') },
    gives: { content: { out: Buffer.from('\0\x80\0\xe9\n', 'latin1') } },
  },
  {
    name: 'BLOB makes events of whole files',
    config: flow(
      spool,
      source(
        'deserializer = org.apache.flume.sink.solr.morphline.BlobDeserializer$Builder\ndeserializer.maxBlobLength = 4',
      ),
    ),
    files: { 'spool/a': 'a\nb\nc\nd', 'spool/b': '\xff\n' },
    gives: { content: { out: 'a\nb\n\nc\nd\n\xff\n\n' } },
  },
  {
    name: 'taildir reads what is there and what comes, without CR, by the file that changed first',
    config: flowWithHeaders(
      tail,
      source(String.raw`filegroups.g = $dir/log/.*\\.log$
        headers.g.kind = log
        headers.g.dc = fra 1
        fileHeader = true
        fileHeaderKey = path
        byteOffsetHeader = true`),
    ),
    files: { 'log/b.log': 'b1\r\nb2\n', 'log/a.log': 'a1\n', 'log/a.txt': 'no\n' },
    input: appends('log/a.log', 'a2\n'),
    gives: {
      content: {
        out: [
          ['b', 0, 'b1'],
          ['b', 4, 'b2'],
          ['a', 0, 'a1'],
          ['a', 3, 'a2'],
        ]
          .map(
            ([name, at, line]) =>
              `{byteoffset=${at}, path=$dir/log/${name}.log, kind=log, dc=fra 1} ${line}\n`,
          )
          .join(''),
      },
    },
  },
  {
    name: 'taildir begins at the end of files with skipToEnd',
    config: flow(tail, source('filegroups.g = $dir/log/a\nskipToEnd = true')),
    files: { 'log/a': 'no\nno\n' },
    input: appends('log/a', 'yes\n'),
    gives: { content: { out: 'yes\n' } },
  },
  {
    name: 'taildir takes a last line without a newline when the file is idle',
    config: flow(tail, source('filegroups.g = $dir/log/a\nidleTimeout = 1000')),
    files: { 'log/a': 'one\ntwo' },
    gives: { content: { out: 'one\ntwo\n' } },
  },
];
