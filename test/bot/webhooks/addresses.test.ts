import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { isPublicAddress, readWebhookUrl } from '../../../bot/webhooks/addresses.ts';
import { sendOnce } from '../../../bot/webhooks/send.ts';

// S10: every spelling of a private address, and names that lead to one.

const inside4 = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.51.100.7'],
  ...['203.0.113.9', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255'],
];
const inside6 = [
  ...['::', '::1', '::2', 'fe80::1', 'fec0::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '100::1', '2001::1'],
  ...['2001:db8::1', '2001:10::1', '2002:7f00:1::', '64:ff9b::7f00:1', '64:ff9b:1::1', '3fff::1', '5f00::1'],
];
const wrapped = inside4.flatMap((address) => [`::ffff:${address}`, `::${address}`, `64:ff9b::${address}`]);

const numbers = (address: string) => address.split('.').map(Number);
const asOne = (address: string) => numbers(address).reduce((all, part) => all * 256 + part, 0);
const spellings4 = (address: string): string[] => {
  const [a = 0, b = 0, c = 0, d = 0] = numbers(address);
  return [
    String(asOne(address)),
    `0x${asOne(address).toString(16)}`,
    `0${asOne(address).toString(8)}`,
    [a, b, c, d].map((part) => `0x${part.toString(16)}`).join('.'),
    [a, b, c, d].map((part) => `0${part.toString(8)}`).join('.'),
    `${a}.${b}.${c * 256 + d}`,
    `${a}.${b * 65_536 + c * 256 + d}`,
    `${address}.`,
    address.replaceAll('.', '%2e'),
    address.replaceAll('.', '。'),
    [...address]
      .map((sign) => (/\d/.test(sign) ? String.fromCodePoint(0xff10 + Number(sign)) : sign))
      .join(''),
  ];
};

const hosts = [
  ...inside4,
  ...inside4.flatMap(spellings4),
  ...[...inside6, ...wrapped].map((address) => `[${address}]`),
  ...['localhost', 'LOCALHOST.', 'a.localhost', 'printer', 'db.internal', 'nas.local', 'router.home.arpa'],
];
const urls = hosts.flatMap((host) => [`http://${host}/`, `https://${host}:8443/x`]);
const others = [
  ...[
    'ftp://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://',
    'https://user@example.com/',
  ],
  ...[
    'https://user:secret@example.com/',
    '//example.com',
    'example.com',
    '',
    'http://[::1',
    'gopher://example.com',
  ],
  ...['https://127.0.0.1#@example.com/', 'https://example.com@127.0.0.1/'],
];

it('no address of the inside passes, however it is spelled', () => {
  expect(urls.length).toBeGreaterThan(300);
  expect([...urls, ...others].filter((url) => readWebhookUrl(url) !== null)).toEqual([]);
  expect([...inside4, ...inside6, ...wrapped].filter(isPublicAddress)).toEqual([]);
});

it('addresses of the internet do', () => {
  const public_ = [
    'https://example.com/',
    'http://93.184.215.14:8080/x',
    'https://[2606:2800:21f:cb07::1]/',
    'https://茶.example/',
  ];
  expect(public_.filter((url) => readWebhookUrl(url) === null)).toEqual([]);
});

it('no line is opened to any of them, also when a name leads there', async () => {
  const lines: string[] = [];
  const counting = (resolved: string[]) => ({
    resolve: async () => resolved,
    connect: (address: string) => {
      lines.push(address);
      return connect({ host: '127.0.0.1', port: 9 });
    },
  });
  const send = (url: string, resolved: string[]) =>
    sendOnce({ url, headers: {}, body: '{}' }, counting(resolved));
  const literal = await Promise.all(urls.map((url) => send(url, ['93.184.215.14'])));
  const rebound = await Promise.all(
    [...inside4, ...inside6, ...wrapped].map((address) => send('http://rebind.example/', [address])),
  );
  const mixed = await Promise.all(
    inside4.map((address) => send('http://rebind.example/', ['93.184.215.14', address])),
  );
  expect([...literal, ...rebound, ...mixed].filter(({ ok }) => ok)).toEqual([]);
  expect(lines).toEqual([]);

  await send('http://93.184.215.14/', []);
  await send('http://public.example/', ['93.184.215.15']);
  expect(lines, 'those that are public').toEqual(['93.184.215.14', '93.184.215.15']);
});
