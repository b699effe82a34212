const PRIME = 16_777_619;
const BASIS = 0x811c9dc5;

/** FNV-1a over UTF-16 units from a seed, well mixed; a signed 32-bit integer, which engines keep unboxed. */
export function hash(text: string, seed: number): number {
  let h = BASIS ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return mix(h);
}

/** Of part of a text, without cutting it out. @example hashOf('mugs', 0, 3, 1) === hash('mug', 1) // true */
export function hashOf(text: string, start: number, end: number, seed: number): number {
  let h = BASIS ^ seed;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return mix(h);
}

function mix(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}
