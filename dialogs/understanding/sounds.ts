import { syllables } from './syllables.ts';

let table: Map<string, string> | undefined;

function load(): Map<string, string> {
  const read = new Map<string, string>();
  for (const line of syllables.trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ');
    for (const character of characters) read.set(character, syllable);
  }
  return read;
}

/**
 * The syllables of Chinese characters without tones, each character in its commonest reading; null when one is not
 * among the 6,763 of GB 2312.
 *
 * @example soundsOf('铁观音') // ['tie', 'guan', 'yin']
 */
export function soundsOf(characters: string): string[] | null {
  table ??= load();
  const sounds: string[] = [];
  for (const character of characters) {
    const sound = table.get(character);
    if (sound === undefined) return null;
    sounds.push(sound);
  }
  return sounds;
}
