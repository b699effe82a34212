/** Tea before what one drinks it from. */
const order = [
  ...['green-tea', 'oolong', 'black-tea', 'white-tea', 'dark-tea', 'herbal'],
  ...['teaware', 'cups', 'gifts', 'accessories'],
];

/**
 * The kinds of goods there are, in the order a shop shows them; what it does not know comes last, as it came.
 * @example inShopOrder(['cups', 'honey', 'oolong', 'cups']) // ['oolong', 'cups', 'honey']
 */
export function inShopOrder(kinds: string[]): string[] {
  const there = new Set(kinds.filter(Boolean));
  return [...new Set([...order, ...there])].filter((kind) => there.has(kind));
}
