import { describe, expect, it } from 'vitest';
import { detectLanguage, type Language } from '../../../dialogs/understanding/language.ts';

describe('the language of a message', () => {
  it.each<[says: string, expected: Language]>([
    ['hello', 'en'],
    ['你好', 'zh'],
    ['來三盒龍井', 'zh'],
    ['来两盒 longjing', 'zh'],
    ['I want 龙井', 'en'],
    ['上海市南京西路88号', 'zh'],
    ['ｈｅｌｌｏ', 'en'],
  ])('%s is %s', (says, expected) => {
    expect(detectLanguage(says, expected === 'en' ? 'zh' : 'en')).toBe(expected);
  });

  it.each([
    '',
    '123',
    '😀',
    'OK',
    'ok!',
    'Longjing',
    '龙井',
    'Anna 138 0013 8000',
    '王芳',
    'Привет',
    '\ud800',
  ])('%s does not tell, so the conversation keeps its language', (says) => {
    expect(detectLanguage(says, 'en')).toBe('en');
    expect(detectLanguage(says, 'zh')).toBe('zh');
  });
});
