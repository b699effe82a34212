/** Surnames of two characters that are in use; any other name has a surname of one. */
const COMPOUND = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 ' +
    '宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 ' +
    '梁丘 左丘 东门 西门 第五 歐陽 司馬 東方 諸葛 尉遲 鍾離 長孫 公孫 軒轅'
  ).split(' '),
);

/** A name in its two parts, each '' when it is not there. */
export interface NameParts {
  surname: string;
  given: string;
}

/**
 * A name's surname and given name, as its language has them: the surname first in Chinese, last elsewhere.
 * @example nameParts('欧阳修') // { surname: '欧阳', given: '修' }
 * @example nameParts('Emma van Dyke') // { surname: 'Dyke', given: 'Emma van' }
 */
export function nameParts(name: string): NameParts {
  const text = name.trim().replace(/\s+/g, ' ');
  if (/^[\p{Script=Han}·\s]+$/u.test(text) && !text.includes('·'))
    return chineseParts(text.replace(/\s/g, ''));

  const words = text.split(' ');
  const surname = words.length > 1 ? (words.pop() ?? '') : '';
  return { surname, given: words.join(' ') };
}

function chineseParts(name: string): NameParts {
  const letters = [...name];
  const isCompound = letters.length > 2 && COMPOUND.has(letters.slice(0, 2).join(''));
  const cut = isCompound ? 2 : 1;
  return { surname: letters.slice(0, cut).join(''), given: letters.slice(cut).join('') };
}
