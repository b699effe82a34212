import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../../dialogs/understanding/learning/names.ts';
import { LONGEST_KEPT, maskPersonal } from '../../../../dialogs/understanding/learning/personal.ts';
import { chinese, english } from '../../../../dialogs/understanding/training.ts';
import { shop } from '../shop.ts';

const vocabulary = vocabularyOf([...Object.values(english), ...Object.values(chinese)].flat());
const kept = (text: string, own: string[] = []) => maskPersonal(text, { catalogue: shop, vocabulary, own });

/** A sentence, and what of it must not be kept. */
const planted: [says: string, ...canaries: string[]][] = [
  ['ring me on 138 0013 8000 or 139-1234-5678 when the drone lands', '0013', '8000', '1234', '5678', '139'],
  ['my card is 6222 0212 3456 7890 123, will that do', '6222', '3456', '7890', '123'],
  ['write to zorblat.quux+tea@mail.example.org and cc frobnitz@example.cn', 'zorblat', 'quux', 'frobnitz'],
  ['the parcel is for Xanthippe Quuxworth at 12 Hill Road', 'xanthippe', 'quuxworth', 'hill', '12'],
  ['Xanthippe told me you gift-wrap', 'xanthippe'],
  ['can you say happy birthday to my friend wilhelmina from me', 'wilhelmina'],
  ['Mr. Quuxworth wants his stamps', 'quuxworth'],
  ['tell john smithson it is raining', 'john', 'smithson'],
  ['is zhang xiaoming in the shop', 'zhang', 'xiaoming'],
  ['Xanthippe Quuxworth', 'xanthippe', 'quuxworth'],
  ['my wechat is quux_2024', 'quux', '2024'],
  ['see https://example.org/u/quux?token=abc please', 'quux', 'abc', 'example'],
  ['ask @quuxworth about the kiln', 'quuxworth'],
  ['I live at 221b Baker Street and my gran at 7 Elm Close', 'baker', '221', 'elm'],
  ['password is hunter2 by the way', 'hunter2'],
  ['one three eight zero zero one three eight is my code', 'three', 'eight zero'],
  ['passport E12345678 do you need it', 'e12345678', '12345678'],
  ['我的身份证11010519491231002X要吗', '1101', '1949', '002x'],
  ['打一三八零零一三八零零零找我玩', '一三八', '零零'],
  ['微信号quux_88加我一下呗', 'quux'],
  ['王建国怎么还没回我微信', '王建国', '建国'],
  ['帮我跟李雷说声生日快乐', '李雷'],
  ['欧阳锋先生今天过来喝茶', '欧阳锋'],
  ['老陈在不在店里呀', '陈'],
  ['张伟', '张伟'],
  ['我是林悦,想问下能不能刻字', '林悦'],
  ['我家在朝阳区幸福里小区3号楼2单元501,能飞无人机送吗', '幸福里', '501', '3号楼'],
  ['愚园路八十八号那家还刻字吗', '愚园路', '八十八'],
  ['电话０１０－８８８８６６６６转８０１', '8888', '6666', '801'],
  ['王小明13912345678，李红梅 13887654321 都可以签字', '小明', '红梅', '139', '7654'],
];

describe('what is kept of a sentence that was not understood', () => {
  it.each(planted)('%s', (says, ...canaries) => {
    const masked = kept(says);
    expect(canaries.filter((canary) => masked.includes(canary))).toEqual([]);
  });

  it.each([
    ['do you take paynow?', 'do you take paynow?'],
    ['could Xanthippe Quuxworth engrave spoons', 'could {name} engrave spoons'],
    ['Is the Celadon mug dishwasher safe?', 'is the {product} dishwasher safe?'],
    ['CAN IT GO IN THE MICROWAVE', 'can it go in the microwave'],
    ['Do You Engrave Spoons For Weddings', 'do you engrave spoons for weddings'],
    ['could order 1024 come by drone to Norway', 'could order {order} come by drone to norway'],
    ['能在杯子上刻字吗？', '能在杯子上刻字吗?'],
    ['三盒龍井可以用無人機送嗎', '{number}{product}可以用无人机送吗'],
    ['周末有没有插花课', '周末有没有插花课'],
    ['谢谢老板，你们有会员卡吗', '谢谢老板,你们有会员卡吗'],
    ['my name is Anna Smith, 138 0013 8000', 'my name is {name}, {contact}'],
  ])('keeps the words: %s', (says, masked) => {
    expect(kept(says)).toBe(masked);
  });

  it('hides what the shop knows of who speaks, however it is said', () => {
    const own = ['Kuddelmuddel Rosengarten', '慕容清风', '湖滨路5号'];
    expect(kept('kuddelmuddel here, can you engrave ROSENGARTEN on it', own)).toBe(
      '{name} here, can you engrave {name} on it',
    );
    expect(kept('ana says the banana and Ana agree', ['Ana Smith'])).toBe(
      '{name} says the banana and {name} agree',
    );
    expect(kept('刻上清风就行', ['林清风'])).toBe('刻上{name}就行');
  });

  it('hides every word it does not know when the people of the house speak of others', () => {
    const options = { catalogue: shop, vocabulary };
    const said = 'ring smithers back about the celadon mug';
    expect(maskPersonal(said, options)).toBe('ring smithers back about the {product}');
    expect(maskPersonal(said, { ...options, isStrict: true })).toBe('ring {name} back about the {product}');
  });

  it.each([
    ['nothing but names and numbers', '13800138000 Anna Smith 😀'],
    ['nothing', ' \u200b '],
    ['a long story', 'tea and '.repeat(LONGEST_KEPT / 7)],
  ])('keeps no words of %s', (_, says) => {
    expect(kept(says)).toBe('');
  });

  it('takes no commands of a terminal and no masks of ours from anybody', () => {
    expect(kept('engrave\u001b[j this\ue001 \u202e please')).toBe('engrave [j this please');
  });
});
