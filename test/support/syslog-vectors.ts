/**
 * Messages for the syslog sources, and the sources that they are sent to. The same go to a real
 * Flume (interop) and to ours.
 */
export interface SyslogVector {
  readonly name: string;
  /** Pieces of a TCP stream, sent one after another; together one datagram. */
  readonly parts: readonly Buffer[];
}

export interface ComparedSource {
  readonly type: 'syslogtcp' | 'multiport_syslogtcp' | 'syslogudp' | 'netcatudp';
  readonly options: Readonly<Record<string, string>>;
}

/** A zone with summer time, and another one than that of most test machines. */
export const comparedZone = 'America/New_York';

export const comparedSources: Readonly<Record<string, ComparedSource>> = {
  tcp: { type: 'syslogtcp', options: {} },
  tcpKept: {
    type: 'syslogtcp',
    options: {
      keepFields: 'hostname version,priority timestamp',
      eventSize: '60',
      clientIPHeader: 'ip',
      clientHostnameHeader: 'name',
    },
  },
  tcpAll: { type: 'syslogtcp', options: { keepFields: 'all' } },
  tcpFormat: {
    type: 'syslogtcp',
    options: {
      'format.regex': '<([0-9]+)>([0-9]?) ?@([^@]+)@ ([^ ]+) (.*)',
      'format.search': '([0-9]+)/([0-9]+)',
      'format.replace': '$2.$1',
      'format.dateFormat': 'yyyy/dd.MM HH:mm:ss',
    },
  },
  multiport: { type: 'multiport_syslogtcp', options: {} },
  multiportKept: {
    type: 'multiport_syslogtcp',
    options: {
      keepFields: 'true',
      eventSize: '60',
      batchSize: '3',
      portHeader: 'port',
      clientIPHeader: 'ip',
    },
  },
  multiportLatin: {
    type: 'multiport_syslogtcp',
    options: { 'charset.default': 'ISO-8859-1', keepFields: 'timestamp priority version hostname' },
  },
  udp: { type: 'syslogudp', options: {} },
  udpKept: {
    type: 'syslogudp',
    options: { keepFields: 'priority hostname', clientIPHeader: 'ip' },
  },
  netcatudp: { type: 'netcatudp', options: { remoteAddress: 'from' } },
};

const dayMs = 86_400_000;

/** Some vectors are about the distance to now, because RFC 3164 has no years. */
export function syslogVectors(nowMs: number): SyslogVector[] {
  const stamp = rfc3164Stamp(nowMs - dayMs);
  const head = `<13>${stamp} web1 `;
  const later = (days: number): string => rfc3164Stamp(nowMs + days * dayMs);
  const texts: Record<string, string | readonly string[]> = {
    'RFC 3164': `${head}app[7]: hello\n`,
    'RFC 3164 with a version': `<13>1 ${stamp} web1 app: hello\n`,
    'RFC 3164, 20 days ahead': `<13>${later(20)} h x\n`,
    'RFC 3164, 45 days ahead': `<13>${later(45)} h x\n`,
    'RFC 3164, 100 days ahead': `<13>${later(100)} h x\n`,
    'RFC 3164, 200 days ahead': `<13>${later(200)} h x\n`,
    'RFC 3164, 300 days ahead': `<13>${later(300)} h x\n`,
    'RFC 3164, 340 days ahead': `<13>${later(340)} h x\n`,
    'RFC 3164, February 30': '<13>Feb 30 00:00:00 h x\n',
    'RFC 3164, an hour 99': `<13>${stamp.slice(0, 7)}99:00:00 h x\n`,
    'RFC 3164, a month that is none': '<13>Foo 21 10:00:00 h x\n',
    'RFC 3164, a day of one digit after one blank': '<13>Nov 1 10:00:00 h x\n',
    'RFC 3164, tabs for blanks': `<13>${stamp}\th\tx\n`,
    'RFC 3164, an IPv6 host': `<13>${stamp} 2001:db8::1 x\n`,
    'RFC 3164, a host with other signs': `<13>${stamp} a_b.c-d@e x\n`,
    'RFC 3164, a host in UTF-8': `<13>${stamp} h\u00f4te x\n`,
    'RFC 3164, two blanks before the host': `<13>${stamp}  h x\n`,
    'RFC 5424': '<34>1 2003-10-11T22:14:15Z web1 su - ID47 - text\n',
    'RFC 5424, milliseconds': '<34>1 2003-10-11T22:14:15.003Z web1 su - ID47 - text\n',
    'RFC 5424, one digit': '<34>1 2003-10-11T22:14:15.5Z h x\n',
    'RFC 5424, microseconds': '<34>1 2003-10-11T22:14:15.123456Z h x\n',
    'RFC 5424, seven digits': '<34>1 2003-10-11T22:14:15.1234567Z h x\n',
    'RFC 5424, a zone': '<34>1 2003-10-11T22:14:15+07:00 h x\n',
    'RFC 5424, a fraction and a zone': '<34>1 2003-08-24T05:14:15.000003-07:00 h x\n',
    'RFC 5424, no zone': '<34>1 2003-10-11T22:14:15 h x\n',
    'RFC 5424, a fraction without a zone': [
      '<34>1 2003-10-11T22:14:15.003 h x\n',
      '<34>1 2003-10-11T22:14:15Z h y\n',
    ],
    'RFC 5424, a zone without a colon': '<34>1 2003-10-11T22:14:15+0700 h x\n',
    'RFC 5424, a zone that is none': '<34>1 2003-10-11T22:14:15+99:00 h x\n',
    'RFC 5424, a letter as the zone': '<34>1 2003-10-11T22:14:15X h x\n',
    'RFC 5424, a time that comes twice': '<34>1 2003-10-26T01:30:00 h x\n',
    'RFC 5424, a time that is left out': '<34>1 2003-04-06T02:30:00 h x\n',
    'RFC 5424, a date that is none': '<34>1 2003-13-45T25:61:61Z h x\n',
    'RFC 5424, no version': '<34>2003-10-11T22:14:15Z h x\n',
    'RFC 5424, version 2': '<34>2 2003-10-11T22:14:15Z h x\n',
    'RFC 5424, version without a blank': '<34>12003-10-11T22:14:15Z h x\n',
    'RFC 5424, no time': '<34>1 - h x\n',
    'RFC 5424, no time and no host': '<34>1 - - x\n',
    'RFC 5424, structured data': '<34>1 2003-10-11T22:14:15Z h a - - [x@1 y="z"] text\n',
    'RFC 5424, a BOM in the text': '<34>1 2003-10-11T22:14:15Z h a - - - \ufefftext\n',
    'a BOM in front': `\ufeff${head}x\n`,
    'own format': '<34>1 @2003/11/10 22:14:15@ h x y\n',
    'own format, a date that is none': '<34>@no date@ h x\n',
    'own format, no body': '<34>@2003/11/10 22:14:15@ h \n',
    'no body': `${head}\n`,
    'no host': `<13>${stamp}\n`,
    'no blank behind the host': `<13>${stamp} h\n`,
    'priority alone': '<13>\n',
    'priority and a word': '<13>hello\n',
    'a good one before one of priority alone': [`${head}one\n`, '<14>two\n', 'three\n'],
    'no priority': 'hello\n',
    'a blank before the priority': ` ${head}x\n`,
    'an empty priority': `<>${stamp} h x\n`,
    'a priority of four digits': `<1234>${stamp} h x\n`,
    'a priority of five digits': `<99999>${stamp} h x\n`,
    'a priority of six digits': `<123456>${stamp} h x\n`,
    'the priority 999': `<999>${stamp} h x\n`,
    'a priority with a sign': `<+13>${stamp} h x\n`,
    'a negative priority': `<-5>${stamp} h x\n`,
    'a letter in the priority': `<1x>${stamp} h x\n`,
    'LF inside of the priority': ['<13\n', 'foo\n', `${head}after\n`],
    'LF right behind <': ['<\n', 'foo\n', `${head}after\n`],
    'a CR at the end': `${head}x\r\n`,
    'a CR inside': `${head}x\ry\n`,
    'NEL inside': `${head}x\u0085y\n`,
    'LS inside': `${head}x\u2028y\n`,
    'a NUL inside': `${head}x\0y\n`,
    'empty lines': `\n\n${head}x\n`,
    'octet counting': '55 <34>1 2003-10-11T22:14:15Z h x\n',
    'several at a time': `${head}one\n${head}two\n${head}three\n`,
    'one over two pieces': [`${head}one`, ' two\n'],
    'priority over two pieces': ['<1', `3>${stamp} h one\n`],
    'LF in a piece of its own': [`${head}one`, '\n'],
    'half a message at the end': [`${head}one\n`, `${head}tw`],
    '60 bytes': `${head.padEnd(60, 'x')}\n`,
    '61 bytes': `${head.padEnd(61, 'x')}\n`,
    '59 bytes': `${head.padEnd(59, 'x')}\n`,
    '2,499 bytes': `${head.padEnd(2499, 'x')}\n`,
    '2,500 bytes': `${head.padEnd(2500, 'x')}\n`,
    '3,022 bytes, and another': `${head.padEnd(3022, 'x')}\n${head}y\n`,
    '100 bytes without a priority': `${'x'.repeat(100)}\n`,
  };
  return [
    ...Object.entries(texts).map(([name, text]) => ({
      name,
      parts: [text].flat().map((part) => Buffer.from(part)),
    })),
    { name: 'not UTF-8', parts: [Buffer.from(`${head}caf\xe9 \xff\xfe\x80\n`, 'latin1')] },
    { name: 'not UTF-8 in the host', parts: [Buffer.from(`<13>${stamp} \xe9t\xe9 x\n`, 'latin1')] },
    { name: 'garbage', parts: [Buffer.from('\x16\x03\x01\x02\xff\xfd<13>\x00\x01\n', 'latin1')] },
  ];
}

/** `Nov  1 10:00:00`: the day has two places. */
function rfc3164Stamp(timeMs: number): string {
  const date = new Date(timeMs);
  const month = date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
  const day = String(date.getUTCDate()).padStart(2);
  return `${month} ${day} ${date.toISOString().slice(11, 19)}`;
}
