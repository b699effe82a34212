/**
 * A till's capitals as a name: each word begins with a capital, the rest is small.
 * @example productName("SET/4 MAN'S T-LIGHT HOLDERS 12CM") // "Set/4 Man's T-Light Holders 12cm"
 */
export const productName = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
