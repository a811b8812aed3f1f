import type { Pair } from './pair.js';
import { flow, flowWithHeaders, json, netcat, requests, says, source } from './parts.js';

/** Interceptors in their order, each of its lines. */
function interceptors(...all: readonly string[]): string {
  const names = all.map((_, i) => `i${i}`);
  const lines = all.flatMap((each, i) =>
    each
      .trim()
      .split(/\n\s*/)
      .map((line) => `interceptors.i${i}.${line}`),
  );
  return source([`interceptors = ${names.join(' ')}`, ...lines].join('\n'));
}

const http = source('type = http\nbind = 127.0.0.1\nport = $port');

const takes = (...lines: readonly string[]) => ({
  input: says(...lines.map((line) => `${line}\n`)),
});

const oks = (count: number): { answers: string } => ({ answers: 'OK\n'.repeat(count) });

const events = [
  { headers: { host: 'web1', key: 'k', 'x-a': '1', 'x-b': '2', id: 'own' }, body: 'one' },
  { headers: { timestamp: '5' }, body: 'two' },
];

const millis = 'org.apache.flume.interceptor.RegexExtractorInterceptorMillisSerializer';
const passThrough = 'org.apache.flume.interceptor.RegexExtractorInterceptorPassThroughSerializer';

export const interceptorPairs: readonly Pair[] = [
  {
    name: 'static sets its header, but leaves one that is there',
    config: flowWithHeaders(
      http,
      interceptors('type = static', 'type = static\nkey = dc\nvalue = fra 1'),
    ),
    input: requests(json(events)),
    gives: {
      answers: '200\n',
      content: {
        out: '{host=web1, id=own, x-b=2, x-a=1, key=k, dc=fra 1} one\n{key=value, timestamp=5, dc=fra 1} two\n',
      },
    },
  },
  {
    name: 'static, timestamp and host replace where preserveExisting says so',
    config: flowWithHeaders(
      http,
      interceptors(
        'type = static\npreserveExisting = false\nkey = key\nvalue = v',
        'type = timestamp',
        'type = host',
      ),
    ),
    input: requests(json([{ headers: { key: 'k', timestamp: '5', host: 'h' }, body: 'one' }])),
    gives: { answers: '200\n', content: { out: '{host=$ip, key=v, timestamp=NOW} one\n' } },
  },
  {
    name: 'timestamp, host and uuid leave what is there, and have headers of other names',
    config: flowWithHeaders(
      http,
      interceptors(
        'type = org.apache.flume.interceptor.TimestampInterceptor$Builder\npreserveExisting = true',
        'type = TimeStamp\nheaderName = seen',
        'type = host\nhostHeader = host\npreserveExisting = true',
        'type = host\nhostHeader = name\nuseIP = false',
        'type = org.apache.flume.sink.solr.morphline.UUIDInterceptor$Builder',
        'type = org.apache.flume.sink.solr.morphline.UUIDInterceptor$Builder\nheaderName = key\npreserveExisting = false\nprefix = p-',
      ),
    ),
    input: requests(json([{ headers: { timestamp: '5', host: 'h', id: 'own', key: 'k' } }])),
    gives: {
      answers: '200\n',
      content: { out: '{host=h, name=$fqdn, id=own, key=p-UUID, seen=NOW, timestamp=5} \n' },
    },
  },
  {
    name: 'remove_header removes by name, by list and by pattern',
    config: flowWithHeaders(
      http,
      interceptors(
        'type = remove_header\nwithName = host',
        'type = remove_header\nfromList = key , id,none',
        String.raw`type = remove_header
        fromList = q;r
        fromListSeparator = ;
        matching = x-[a-z]\\d?`,
      ),
    ),
    input: requests(
      json([
        { headers: { host: 'h', key: 'k', id: 'i', q: '1', 'x-a': '2', 'x-b3': '3', 'x-ab': '4' } },
      ]),
    ),
    gives: { answers: '200\n', content: { out: '{x-ab=4} \n' } },
  },
  {
    name: 'regex_filter keeps what it finds anywhere, and by default all',
    config: flow(
      netcat,
      interceptors(
        'type = regex_filter',
        String.raw`type = REGEX_FILTER
      regex = (?i)err|^\\d+$`,
      ),
    ),
    ...takes('an Error', 'fine', '12', '12a', '', 'ERR'),
    gives: { ...oks(6), content: { out: 'an Error\n12\nERR\n' } },
  },
  {
    name: 'regex_filter drops with excludeEvents',
    config: flow(netcat, interceptors('type = regex_filter\nregex = ^#\nexcludeEvents = true')),
    ...takes('# no', 'yes # no', ''),
    gives: { ...oks(3), content: { out: 'yes # no\n\n' } },
  },
  {
    name: 'search_replace replaces all places, with groups',
    config: flow(
      netcat,
      interceptors(String.raw`type = search_replace
        searchPattern = (\\w+)@(?<host>\\w+)
        replaceString = $2 at \${host} for \\$1 of $1!`),
    ),
    ...takes('a@b, c@d', 'none'),
    gives: { ...oks(2), content: { out: 'b at b for $1 of a!, d at d for $1 of c!\nnone\n' } },
  },
  {
    name: 'search_replace without replaceString removes',
    config: flow(
      netcat,
      interceptors(
        String.raw`type = search_replace
      searchPattern = \\s*#.*|[\\p{Punct}&&[^.]]`.replace('&&[^.]', ''),
      ),
    ),
    ...takes('a, b. # c', 'x'),
    gives: { ...oks(2), content: { out: 'a b\nx\n' } },
  },
  {
    name: 'search_replace matches characters outside of the first plane as one',
    config: flow(
      netcat,
      interceptors('type = search_replace\nsearchPattern = ^.\nreplaceString = x'),
    ),
    ...takes('😀é', 'é😀'),
    gives: { ...oks(2), content: { out: 'xé\nx😀\n' } },
  },
  {
    name: 'search_replace reads and writes bodies in its charset',
    config: flow(
      source('type = spooldir\nspoolDir = $dir/spool\ninputCharset = ISO-8859-1'),
      interceptors(
        'type = search_replace\nsearchPattern = \\u00c3\nreplaceString = A\ncharset = ISO-8859-1',
      ),
    ),
    files: { 'spool/a': Buffer.from('caf\xe9\n', 'latin1') },
    gives: { content: { out: Buffer.from('cafA\xa9\n', 'latin1') } },
  },
  {
    name: 'regex_extractor gives its groups to its serializers in their order',
    config: flowWithHeaders(
      netcat,
      interceptors(String.raw`type = regex_extractor
        regex = (\\d+):(\\d+):(\\d+)
        serializers = s1 s2
        serializers.s1.name = one
        serializers.s2.type = ${passThrough}
        serializers.s2.name = two`),
    ),
    ...takes('x1:2:3.4:5:6', 'none'),
    gives: { ...oks(2), content: { out: '{one=1, two=2} x1:2:3.4:5:6\n{} none\n' } },
  },
  {
    name: 'regex_extractor with fewer groups than serializers leaves the rest out',
    config: flowWithHeaders(
      netcat,
      interceptors(String.raw`type = regex_extractor
        regex = ^(?<w>\\w+)
        serializers = s1 s2
        serializers.s1.name = same
        serializers.s2.name = other`),
    ),
    ...takes('word more'),
    gives: { ...oks(1), content: { out: '{same=word} word more\n' } },
  },
  {
    name: 'regex_extractor reads times by a Joda pattern',
    config: flowWithHeaders(
      netcat,
      interceptors(String.raw`type = regex_extractor
        regex = ^\\[(.*?)\\] (\\S+ \\S+)
        serializers = s1 s2
        serializers.s1.type = ${millis}
        serializers.s1.name = zoned
        serializers.s1.pattern = dd/MMM/yyyy:HH:mm:ss Z
        serializers.s2.type = ${millis}
        serializers.s2.name = local
        serializers.s2.pattern = yyyy-MM-dd HH:mm`),
    ),
    ...takes(
      '[17/May/2015:10:05:03 +0000] 2015-05-17 06:05',
      '[01/Jan/2000:00:00:00 -0530] 2015-12-01 00:00',
    ),
    gives: {
      ...oks(2),
      content: {
        out:
          '{zoned=1431857103000, local=1431857100000} [17/May/2015:10:05:03 +0000] 2015-05-17 06:05\n' +
          '{zoned=946704600000, local=1448946000000} [01/Jan/2000:00:00:00 -0530] 2015-12-01 00:00\n',
      },
    },
  },
  {
    name: 'regex_extractor gives a header that is null for a group without a match',
    config: flowWithHeaders(
      netcat,
      interceptors(String.raw`type = regex_extractor
        regex = (a)|(b)
        serializers = s1 s2
        serializers.s1.name = one
        serializers.s2.name = two`),
    ),
    ...takes('b'),
    gives: { ...oks(1), content: { out: '{one=null, two=b} b\n' } },
    deviation: {
      component: 'regex_extractor',
      differs: 'a group without a match gives no header; in Flume it gives one that is null',
      why: 'a file channel of Flume refuses such an event for ever',
      gives: { ...oks(1), content: { out: '{two=b} b\n' } },
    },
  },
  {
    name: 'regex_extractor ends its source at a text that is no date',
    config: flowWithHeaders(
      source('type = spooldir\nspoolDir = $dir/spool'),
      interceptors(`type = regex_extractor
        regex = (.+)
        serializers = s
        serializers.s.type = ${millis}
        serializers.s.name = time
        serializers.s.pattern = yyyy`),
    ),
    files: { 'spool/a': '2015\nno date\n' },
    gives: { content: { out: '' } },
    deviation: {
      component: 'regex_extractor',
      differs:
        'a text that is no date gives no header; Flume refuses the batch, and some sources end',
      why: 'one bad line would hold up all',
      gives: { content: { out: '{time=1420088400000} 2015\n{} no date\n' } },
    },
  },
  {
    name: 'interceptors work one after another',
    config: flowWithHeaders(
      netcat,
      interceptors(
        'type = search_replace\nsearchPattern = a\nreplaceString = b',
        'type = regex_extractor\nregex = (b+)\nserializers = s\nserializers.s.name = found',
        'type = remove_header\nwithName = none',
        'type = regex_filter\nregex = b',
      ),
    ),
    ...takes('aab', 'c'),
    gives: { ...oks(2), content: { out: '{found=bbb} bbb\n' } },
  },
];
