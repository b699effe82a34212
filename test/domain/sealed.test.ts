import { describe, expect, it } from 'vitest';
import {
  blindIndex,
  isDataKey,
  isSealed,
  isSealedNow,
  NotOpened,
  newDataKey,
  open,
  openVault,
  seal,
} from '../../domain/sealed.ts';

const [first, second] = [newDataKey(), newDataKey()];
const vault = openVault({ keys: [first], country: 'CN' });
const cell = { table: 'Order', column: 'address', id: 'o1' } as const;

describe('a sealed text', () => {
  it.each(['12 Hill Road', '上海市人民路12号 𠮷', '', 'x'.repeat(10_000)])(
    'opens as it was: %.20s',
    (text) => {
      const sealed = seal(vault, cell, text);
      expect(open(vault, cell, sealed)).toBe(text);
      expect([isSealed(sealed), isSealedNow(vault, sealed)]).toEqual([true, true]);
      expect(String(sealed)).not.toContain(text.slice(0, 8) || ' ');
    },
  );

  it('is another each time, so that equal addresses do not look equal', () => {
    expect(seal(vault, cell, 'a')).not.toBe(seal(vault, cell, 'a'));
  });

  it.each([
    ['row', { ...cell, id: 'o2' }],
    ['column', { ...cell, column: 'contactEmail' }],
    ['table', { ...cell, table: 'ContactDetail' as const }],
  ])('does not open in another %s', (_what, other) => {
    expect(() => open(vault, other, seal(vault, cell, 'a'))).toThrow(NotOpened);
  });

  it('does not open with one bit of it changed, cut short, or with another key', () => {
    const sealed = String(seal(vault, cell, '12 Hill Road'));
    const [head, id, body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    const forged = [...bytes.keys()].map((at) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return `${head}.${id}.${copy.toString('base64url')}`;
    });
    for (const text of [...forged, sealed.slice(0, -4), '12 Hill Road', ''])
      expect(() => open(vault, cell, text as never), text).toThrow(NotOpened);
    expect(() => open(openVault({ keys: [second], country: 'CN' }), cell, sealed as never)).toThrow(
      NotOpened,
    );
  });

  it('opens with its former key beside the new one, which seals', () => {
    const rotated = openVault({ keys: [second, first], country: 'CN' });
    const sealed = seal(vault, cell, 'a');
    expect([open(rotated, cell, sealed), isSealedNow(rotated, sealed)]).toEqual(['a', false]);
    expect(isSealedNow(rotated, seal(rotated, cell, 'a'))).toBe(true);
  });
});

describe('a blind index', () => {
  it('is the same for the same kind and text, and only with the same key', () => {
    const index = blindIndex(vault, 'email', 'a@b.cn');
    expect(index).toBe(blindIndex(vault, 'email', 'a@b.cn'));
    expect(index).not.toBe(blindIndex(vault, 'phone', 'a@b.cn'));
    expect(index).not.toBe(blindIndex(openVault({ keys: [second], country: 'CN' }), 'email', 'a@b.cn'));
  });
});

it.each([
  [newDataKey(), true],
  [Buffer.alloc(31).toString('base64'), false],
  [Buffer.alloc(33).toString('base64'), false],
  [`${'é'.repeat(43)}=`, false],
  ['', false],
])('%j as DATA_KEY is %s', (key, is) => expect(isDataKey(key)).toBe(is));
