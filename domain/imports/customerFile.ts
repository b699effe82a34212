import { cityOf } from '../customers/city.ts';
import { readContact } from '../customers/contact.ts';
import { readCustomerFields } from '../customers/customerFields.ts';
import { oneLine } from '../oneLine.ts';
import type { Problem } from '../problem.ts';
import { wholeNumber } from './cellValues.ts';
import type { Titles } from './columns.ts';
import { notValid, type ReadRow } from './rowProblem.ts';
import { partsOf } from './spreadsheetCell.ts';

export type CustomerColumn =
  | ('id' | 'name' | 'phone' | 'email' | 'address' | 'city' | 'company' | 'language' | 'timeZone')
  | ('source' | 'tags' | 'note');

/** What finds a customer who is there already: one of these. */
export const customerKeys = ['phone', 'email', 'id'] as const;

export const customerTitles: Titles<CustomerColumn> = {
  id: ['Customer id', '客户编号', 'id'],
  name: [
    ...(['Name', '姓名', 'full name', 'customer', 'customer name', 'client', 'contact name'] as const),
    ...([
      'contact',
      '客户',
      '客户姓名',
      '客户名称',
      '客户名',
      '名字',
      '名称',
      '联系人',
      '称呼',
      '收货人',
    ] as const),
  ],
  phone: [
    ...(['Phone', '电话', 'phone number', 'telephone', 'tel', 'mobile', 'mobile phone', 'cell'] as const),
    ...(['手机', '手机号', '手机号码', '电话号码', '联系电话', '联系方式', '移动电话'] as const),
  ],
  email: ['E-mail', '邮箱', 'mail', 'email address', '电子邮箱', '电子邮件', '邮件', '邮箱地址'],
  address: [
    ...(['Address', '地址', 'street address', 'shipping address', 'postal address'] as const),
    ...(['联系地址', '收货地址', '详细地址', '通讯地址'] as const),
  ],
  city: ['City', '城市', 'town', '所在城市', '市'],
  company: ['Company', '公司', 'company name', 'organisation', 'organization', '公司名称', '单位', '企业'],
  language: ['Language', '语言', 'speaks', '语种'],
  timeZone: ['Time zone', '时区'],
  source: ['Source', '来源', 'lead source', 'channel', '客户来源', '渠道'],
  tags: ['Tags', '标签', 'tag', 'labels', 'groups', '分组', '客户标签'],
  note: ['Note', '备注', 'notes', 'remark', 'remarks', 'comment', 'comments', '说明', '附注'],
};

/** What a row says of a customer, as it would be kept; what is not there is not given. */
export interface GivenCustomer {
  id?: string | undefined;
  name?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
  /** in the spelling that reports count */
  city?: string | undefined;
  company?: string | undefined;
  language?: string | undefined;
  timeZone?: string | undefined;
  source?: string | undefined;
  tags: string[];
  note?: string | undefined;
}

type Cells = { [column in CustomerColumn]?: string | undefined };

/**
 * Reads the cells of a row.
 * @example readCustomer({ name: '林悦', phone: '138 0000 1234', tags: '老客户、茶友' })
 */
export function readCustomer(cells: Cells): ReadRow<GivenCustomer> {
  const { id, name, email, address, company, source, timeZone, note } = cells;
  const language = cells.language && languageOf(cells.language);
  if (language === null) return notValid('language');
  const contact = readContact({ name, phone: cells.phone && wholeNumber(cells.phone), email, address });
  if (!contact.ok) return notValid(columnOf(contact.problem));
  const tags = partsOf(cells.tags ?? '');
  const fields = readCustomerFields({ company, language, timeZone, source, tags });
  if (!fields.ok) return notValid(columnOf(fields.problem));
  if (note !== undefined && note.length > MOST_NOTE_LETTERS) return notValid('note');
  if (id === undefined && !contact.value.phone && !contact.value.email)
    return { ok: false, problem: { kind: 'keyMissing' } };

  const city = cells.city && (cityOf(cells.city) || oneLine(cells.city));
  if (city && city.length > MOST_CITY_LETTERS) return notValid('city');
  const { tags: kept = [], company: firm, source: from } = fields.value;
  return {
    ok: true,
    value: { id, ...contact.value, city, company: firm, language, timeZone, source: from, tags: kept, note },
  };
}

const MOST_NOTE_LETTERS = 4_000;
const MOST_CITY_LETTERS = 60;

const languages: Record<'en' | 'zh', string[]> = {
  en: ['en', 'english', '英语', '英文'],
  zh: ['zh', 'chinese', 'mandarin', '中文', '汉语', '普通话', '华语'],
};

function languageOf(text: string): 'en' | 'zh' | null {
  const word = text.toLowerCase().replace(/[-_](cn|hans|hant|tw|hk|sg|gb|us|au)$/, '');
  const found = (['en', 'zh'] as const).find((language) => languages[language].includes(word));
  return found ?? null;
}

const columnOf = (problem: Problem): string => ('field' in problem ? problem.field : '');
