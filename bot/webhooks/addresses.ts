import { BlockList, isIP } from 'node:net';

/** Ranges of IPv4 that are nobody's on the internet, from IANA's special-purpose registry. */
const notPublic4: [string, number][] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // this machine
  ['169.254.0.0', 16], // link-local, and the clouds' metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // IETF
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

/** Of IPv6 only 2000::/3 is given out, and these parts of it lead back inside or nowhere. */
const notPublic6: [string, number][] = [
  ['2001::', 23], // IETF: Teredo, ORCHID and others that carry other addresses
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: an IPv4 address within
  ['3fff::', 20], // documentation
  ['5f00::', 16], // segment routing
];

const blocked4 = new BlockList();
for (const [net, prefix] of notPublic4) blocked4.addSubnet(net, prefix, 'ipv4');
const blocked6 = new BlockList();
for (const [net, prefix] of notPublic6) blocked6.addSubnet(net, prefix, 'ipv6');
const given6 = new BlockList();
given6.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an address is one of the public internet. IPv4 written as IPv6 (::ffff:…, 64:ff9b::…) is outside 2000::/3, so no
 * wrapped private address passes.
 * @example isPublicAddress('169.254.169.254') // false
 */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !blocked4.check(address, 'ipv4');
  return kind === 6 && given6.check(address, 'ipv6') && !blocked6.check(address, 'ipv6');
}

/**
 * The parts of an address that a webhook may have, or null. URL reads every spelling of an IPv4 address (decimal, hex,
 * octal, short, full-width) into dots, so that one check sees them all. Where a name leads is asked at each sending.
 */
export function readWebhookUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isHttp || url.username !== '' || url.password !== '' || url.hostname === '') return null;
  const host = hostOf(url);
  if (isIP(host) !== 0) return isPublicAddress(host) ? url : null;
  return isLocalName(host) ? null : url;
}

/** The host without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** A name without a dot is one of the network here. */
function isLocalName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return !name.includes('.') || /(^|\.)(localhost|local|internal|home\.arpa)$/.test(name);
}
