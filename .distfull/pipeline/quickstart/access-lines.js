/**
 * Makes the lines of a busy web server's access log (combined format): sessions of visitors that
 * walk from page to page, bots, now and then an attack, a line out of order or a malformed one.
 * The same seed and times give the same lines.
 */
import { Random } from './random.js';
import { attacks, bots, browsers, malformedLines, paths, queries } from './site.js';
/** Shares of all lines; the rest are visitors'. */
const share = { bot: 0.12, attack: 0.004, malformed: 0.001, late: 0.02 };
/**
 * How far behind its neighbours a line may be stamped, as when a server logs at a request's end.
 */
export const maxDisorderMs = 30_000;
const sessionsMax = 80;
export function startTraffic(seed) {
    return { random: new Random(seed), sessions: [] };
}
/** The next line, logged at `nowMs`. Depends on `state` and `nowMs` alone, and moves `state` on. */
export function generateLine(state, nowMs) {
    const { random } = state;
    if (random.chance(share.malformed))
        return { text: random.pick(malformedLines), request: undefined };
    const lateMs = random.chance(share.late) ? random.integer(0, maxDisorderMs) : 0;
    const timeMs = Math.floor((nowMs - lateMs) / 1_000) * 1_000;
    const draw = random.next();
    if (draw < share.attack)
        return attackLine(random, timeMs);
    if (draw < share.attack + share.bot)
        return botLine(random, timeMs);
    return visitorLine(state, timeMs);
}
function visitorLine({ random, sessions }, timeMs) {
    const session = takeSession(random, sessions);
    const path = pickPath(random);
    const target = random.chance(0.08) ? `${path}?${random.pick(queries)}` : path;
    const referer = session.lastPath === undefined ? '-' : `https://shop.example${session.lastPath}`;
    if (isPage(path))
        session.lastPath = path;
    const method = path === '/checkout' || path === '/login' ? 'POST' : 'GET';
    const request = { timeMs, ip: session.ip, method, target, ...pickAnswer(random) };
    return lineOf(request, referer, session.agent);
}
function botLine(random, timeMs) {
    const { ip, agent } = random.pick(bots);
    // Bots walk all pages alike.
    const target = random.chance(0.02) ? '/robots.txt' : random.pick(paths);
    return lineOf({ timeMs, ip, method: 'GET', target, ...pickAnswer(random) }, '-', agent);
}
function attackLine(random, timeMs) {
    const ip = `192.0.2.${random.integer(1, 255)}`;
    const status = random.pick([400, 403, 404]);
    const request = { timeMs, ip, method: 'GET', target: random.pick(attacks), status, bytes: 162 };
    return lineOf(request, '-', 'Mozilla/5.0 zgrab/0.x');
}
/** An open session, or a new visitor: the fewer there are, the sooner. */
function takeSession(random, sessions) {
    if (sessions.length === 0 || random.chance(0.25 * (1 - sessions.length / sessionsMax))) {
        const octets = [
            [11, 190],
            [0, 256],
            [0, 256],
            [1, 255],
        ];
        sessions.push({
            ip: octets.map(([from, to]) => random.integer(from, to)).join('.'),
            agent: random.pick(browsers),
            lastPath: undefined,
            pagesLeft: 1 + Math.floor(-Math.log(1 - random.next()) * 6),
        });
    }
    const index = random.integer(0, sessions.length);
    const session = sessions[index];
    if (--session.pagesLeft === 0)
        sessions.splice(index, 1);
    return session;
}
/** Sums of 1/n: the n-th path's part of a draw lies between two of them. */
const popularity = paths.map(((sum) => (_, i) => (sum += 1 / (i + 1)))(0));
function pickPath(random) {
    const draw = random.next() * popularity.at(-1);
    return paths[popularity.findIndex((sum) => draw < sum)];
}
function isPage(path) {
    return !/^\/(assets|images|api)\//.test(path);
}
function pickAnswer(random) {
    const draw = random.next();
    if (draw < 0.9)
        return { status: 200, bytes: Math.floor(300 * Math.exp(random.next() * 5)) };
    if (draw < 0.95)
        return { status: 304, bytes: 0 };
    if (draw < 0.97)
        return { status: 301, bytes: 178 };
    if (draw < 0.995)
        return { status: 404, bytes: 548 };
    return { status: 500, bytes: 1_024 };
}
function lineOf(request, referer, agent) {
    const { ip, timeMs, method, target, status, bytes } = request;
    const quoted = target.replaceAll('"', '\\"');
    const size = bytes === 0 ? '-' : bytes;
    const time = logTime(timeMs);
    const asked = `"${method} ${quoted} HTTP/1.1"`;
    const text = `${ip} - - [${time}] ${asked} ${status} ${size} "${referer}" "${agent}"`;
    return { text, request };
}
/** `21/Nov/2026:10:40:14 +0000`. */
function logTime(timeMs) {
    const [, day, month, year, time] = new Date(timeMs).toUTCString().split(' ');
    return `${day}/${month}/${year}:${time} +0000`;
}
//# sourceMappingURL=access-lines.js.map