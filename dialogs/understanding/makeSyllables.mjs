// Writes syllables.ts: how the 6,763 characters of GB 2312 are pronounced. Run once; pinyin-pro itself would cost the
// server 50 ms and 16 MB for a table that never changes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';

const bytes = [];
for (let high = 0xb0; high <= 0xf7; high++) for (let low = 0xa1; low <= 0xfe; low++) bytes.push(high, low);
const characters = [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes))].filter((c) =>
  /\p{Script=Han}/u.test(c),
);

const bySyllable = new Map();
for (const character of characters) {
  // people type v or u for ü
  const syllable = pinyin(character, { toneType: 'none' }).replace('ü', 'u');
  bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
}
const lines = [...bySyllable]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, said]) => `${syllable} ${said}`);
writeFileSync(
  join(import.meta.dirname, 'syllables.ts'),
  `// Made by makeSyllables.mjs with pinyin-pro: a syllable without its tone, and the characters read so.\nexport const syllables = \`\n${lines.join('\n')}\n\`;\n`,
);
