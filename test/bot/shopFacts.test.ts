import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigProblem } from '../../bot/config.ts';
import { keepShopFacts, readShopFacts } from '../../bot/shopFacts.ts';
import { factTopics } from '../../dialogs/shopFacts.ts';
import { demoFacts } from '../../prisma/demo/facts.ts';

let folder: string;
const write = (text: string) => writeFileSync(join(folder, 'facts.json'), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what a shop told about itself', () => {
  it('is nothing without a file', () => {
    expect(readShopFacts(folder)).toEqual({});
  });

  it('is the demo shop’s after it was seeded, every topic in both languages', () => {
    keepShopFacts(folder, demoFacts);
    expect(readShopFacts(folder)).toEqual(demoFacts);
    for (const topic of factTopics) expect(Object.keys(demoFacts[topic] ?? {}), topic).toEqual(['en', 'zh']);
  });

  it('is never written over', () => {
    write('{"hours": {"en": "9 to 5"}}');
    keepShopFacts(folder, demoFacts);
    expect(readFileSync(join(folder, 'facts.json'), 'utf8')).toBe('{"hours": {"en": "9 to 5"}}');
  });

  it('may begin with a byte order mark, as Windows editors write it', () => {
    write('\uFEFF{"hours": {"en": "9 to 5"}}');
    expect(readShopFacts(folder)).toEqual({ hours: { en: '9 to 5' } });
  });

  it.each([
    ['no JSON', '{hours: 9}', 'the file'],
    ['a topic there is not', '{"opening": {"en": "9"}}', 'opening'],
    ['a language there is not', '{"hours": {"fr": "9"}}', 'hours.fr'],
    ['an empty sentence', '{"hours": {"en": ""}}', 'hours.en'],
    ['days that are no number', '{"returnDays": "7"}', 'returnDays'],
    ['a sentence too long', JSON.stringify({ hours: { en: 'x'.repeat(1_001) } }), 'hours.en'],
  ])('is refused with its place and a remedy: %s', (_, text, place) => {
    write(text);
    expect(() => readShopFacts(folder)).toThrow(ConfigProblem);
    expect(() => readShopFacts(folder)).toThrow(`${place} is not right`);
  });
});
