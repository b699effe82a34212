import { describe, expect, it } from 'vitest';
import { type MappingProblem, mapColumns } from '../../../domain/imports/columns.ts';
import { customerKeys, customerTitles } from '../../../domain/imports/customerFile.ts';
import { orderKeys, orderNeeds, orderTitles } from '../../../domain/imports/orderFile.ts';
import { productKeys, productTitles } from '../../../domain/imports/productFile.ts';
import { type CsvRow, MOST_ROWS, openCsv } from '../../../domain/imports/readCsv.ts';
import { csvLine, joinParts, partsOf, plainCell, safeCell } from '../../../domain/imports/spreadsheetCell.ts';
import { between, chance, oneOf, size } from '../../spine/sizes.ts';
import { fileOf } from './stage.ts';

const text = '姓名,电话,备注\r\n林悦,13800001234,"喜欢\n“龙井”"\r\nZoë O’Brien,+44 20 7946 0018,€\r\n';

const utf16 = (order: 'le' | 'be', mark: string) => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

/** The bytes of 姓名,电话 / 林悦,138… / 欧阳,𠀀 as GB18030 has them, the last with four bytes. */
const gb18030 = Buffer.from('d0d5c3fb2cb5e7bbb00ac1d6d4c32c3133380ac5b7d1f42c95328236', 'hex');

async function read(bytes: string | Uint8Array, piece = 3) {
  const opened = await openCsv(fileOf(bytes, piece));
  if (!opened.ok) return opened.problem;
  const rows: CsvRow[] = [];
  for await (const row of opened.value.read()) rows.push(row);
  return { encoding: opened.value.encoding, header: opened.value.header, rows };
}

describe('a file is read however its text is encoded', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16('le', '\uFEFF'), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16('be', '\uFEFF'), 'utf-16be'],
    ['UTF-16 LE', utf16('le', ''), 'utf-16le'],
    ['UTF-16 BE', utf16('be', ''), 'utf-16be'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await read(bytes)).toEqual({
      encoding,
      header: ['姓名', '电话', '备注'],
      rows: [
        { line: 3, cells: ['林悦', '13800001234', '喜欢\n“龙井”'] },
        { line: 4, cells: ['Zoë O’Brien', '+44 20 7946 0018', '€'] },
      ],
    });
  });

  it('GB18030, with characters cut in two', async () => {
    expect(await read(gb18030, 1)).toMatchObject({
      encoding: 'gb18030',
      header: ['姓名', '电话'],
      rows: [{ cells: ['林悦', '138'] }, { cells: ['欧阳', '𠀀'] }],
    });
  });

  it('with semicolons or tabs between cells, as Excel has it elsewhere', async () => {
    expect(await read('Name;Phone\n"a;b";1,5\n')).toMatchObject({ rows: [{ cells: ['a;b', '1,5'] }] });
    expect(await read('Name\tPhone\na;b,c\t2\n')).toMatchObject({ rows: [{ cells: ['a;b,c', '2'] }] });
  });

  it('empty lines and rows of commas are none', async () => {
    expect(await read('Name,Phone\n\n,,\nAnna,1\n , \n')).toMatchObject({
      rows: [{ line: 4, cells: ['Anna', '1'] }],
    });
  });
});

describe('a hostile file is refused as a whole', () => {
  const header = 'Name,Phone\n';
  it.each([
    ['a workbook', Buffer.from('504b0304140006000800', 'hex'), { kind: 'isWorkbook' }],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), { kind: 'isWorkbook' }],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { kind: 'notText' }],
    ['a zero byte at the end', `${header}Anna,1\n\0`, { kind: 'notText' }],
    ['a terminal’s command', `${header}\u001b[2J,1\n`, { kind: 'notText' }],
    ['bytes of no encoding', Buffer.from('4e616d650aff', 'hex'), { kind: 'notText' }],
    ['half a character of UTF-16', Buffer.from('fffe4e00616d', 'hex').subarray(0, 5), { kind: 'notText' }],
    ['nothing', '', { kind: 'headerMissing' }],
    ['empty lines', '\n\n \n', { kind: 'headerMissing' }],
    ['a quotation mark that is not closed', `${header}"Anna,1\nBea,2\n`, { kind: 'notCsv' }],
    ['a line without an end', `${header}"${'a,'.repeat(80_000)}`, { kind: 'notCsv' }],
    ['a long cell', `${header}${'a'.repeat(10_001)},1\n`, { kind: 'cellTooLong', line: 2 }],
    ['many columns', `${'a,'.repeat(200)}b\n`, { kind: 'tooManyColumns', most: 200 }],
    ['a row of many cells', `${header}${'a,'.repeat(200)}b\n`, { kind: 'tooManyColumns' }],
  ])('%s', async (_, bytes, problem) => {
    expect(await read(bytes, 65_536)).toMatchObject(problem);
  });
});

it('S12: a file with bytes changed, cut off or doubled is read or refused, and is never a crash', async () => {
  const random = chance('hostile files');
  const kinds = new Set<string>();
  for (let n = 0; n < size({ test: 100, ci: 250, soak: 2_000 }); n++) {
    const bytes = Buffer.from(oneOf(random, [Buffer.from(text), utf16('le', '\uFEFF'), gb18030]));
    for (let change = between(random, 1, 4); change > 0; change--)
      bytes[between(random, 0, bytes.length - 1)] = oneOf(random, [0, 0x22, 0x2c, 0x0a, 0x80, 0xff, 0x41]);
    const answer = await read(bytes.subarray(0, between(random, 1, bytes.length)), 5);
    kinds.add('kind' in answer ? answer.kind : 'read');
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['read', 'notText', 'notCsv']));
});

// Two seconds of parsing.
it.skipIf(process.env.CI !== 'true')('many rows are refused', async () => {
  const file = `N\n${'1\n'.repeat(MOST_ROWS + 1)}`;
  expect(await read(file, 65_536)).toEqual({ kind: 'tooManyRows', most: MOST_ROWS });
});

describe('columns', () => {
  const map = (header: string, given: Record<string, string> = {}) => {
    const keys = { titles: customerTitles, keys: customerKeys, given: new Map(Object.entries(given)) };
    const mapped = mapColumns(header.split(','), keys);
    return mapped.ok ? mapped.value.map(({ column }) => column).join() : mapped.problem;
  };

  it('are guessed from their titles in both languages, however they are written', () => {
    expect(map('Full Name,E-MAIL address,Mobile_Phone,street address,labels')).toBe(
      'name,email,phone,address,tags',
    );
    expect(map('客户姓名,手机号码,电子邮箱,收货地址,客户来源,备　注')).toBe(
      'name,phone,email,address,source,note',
    );
  });

  it('of two that mean the same the first is used', () => {
    expect(map('电话,手机,姓名')).toBe('phone,,name');
  });

  it('are what the operator says, or nothing', () => {
    expect(map('A,Phone,Note', { A: 'name', Note: '' })).toBe('name,phone,');
    expect(map('电话,手机', { 手机: 'phone' })).toBe(',phone');
  });

  it.each<[string, string, Record<string, string>, MappingProblem['kind']]>([
    ['a title twice', 'Name,Phone,Name', {}, 'titleTwice'],
    ['a title that is not there', 'Name,Phone', { Tel: 'phone' }, 'titleUnknown'],
    ['a field that is not there', 'Name,Phone', { Name: 'version' }, 'columnUnknown'],
    ['a field of every object', 'Name,Phone', { Name: 'constructor' }, 'columnUnknown'],
    ['a field twice', 'A,B', { A: 'phone', B: 'phone' }, 'columnTwice'],
    ['nothing to know anybody by', 'Name,City', {}, 'keyMissing'],
  ])('%s is refused', (_, header, given, kind) => {
    expect(map(header, given)).toMatchObject({ kind });
  });

  it('of orders there must be all that an order is made of', () => {
    const map = (header: string) => {
      const keys = {
        titles: orderTitles,
        keys: orderKeys,
        needs: orderNeeds,
        given: new Map<string, string>(),
      };
      const mapped = mapColumns(header.split(','), keys);
      return mapped.ok ? mapped.value.map(({ column }) => column).join() : mapped.problem;
    };
    expect(map('单号,日期,买家,货号,件数,售价,运费,实付')).toBe(
      'order,placedAt,customer,sku,quantity,unitPrice,shippingFee,paid',
    );
    expect(map('Order,Date,SKU,Qty,Price')).toMatchObject({ kind: 'columnMissing', columns: orderNeeds[1] });
    expect(map('Order,Date,Buyer,SKU,Qty')).toEqual({ kind: 'columnMissing', columns: ['unitPrice'] });
  });

  it('every title of ours is guessed as what it is', () => {
    for (const [titles, keys] of [
      [customerTitles, customerKeys],
      [productTitles, productKeys],
      [orderTitles, orderKeys],
    ] as const)
      for (const language of [0, 1]) {
        const header = Object.values(titles).map((names) => names[language] ?? '');
        const mapped = mapColumns<string>(header, { titles, keys, given: new Map() });
        expect(mapped.ok && mapped.value.map(({ column }) => column)).toEqual(Object.keys(titles));
      }
  });
});

describe('S11: no cell begins a formula', () => {
  const cells = [
    '=1+1',
    '+86138',
    '-3',
    '@x',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '－1',
    "'=1",
    "''@",
    "'",
    "'a",
    'a',
    '',
  ];
  it.each(cells)('%j is text to a spreadsheet, and itself again when it is read', (cell) => {
    expect(safeCell(cell)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    expect(plainCell(safeCell(cell))).toBe(cell);
  });

  it('a cell is quoted where another country would begin a new one in it', () => {
    expect(csvLine(['a;=1', '=A1,"x"', 'b'])).toBe('"a;=1","\'=A1,""x""",b\r\n');
  });

  it('several words are the same again, whatever is in them', () => {
    for (const parts of [['vip', 'tea'], ['a,b'], ['a;b', 'c'], ['老客户、茶友', 'x'], []])
      expect(partsOf(joinParts(parts))).toEqual(parts);
    expect(partsOf('老客户，茶友、VIP; x')).toEqual(['老客户', '茶友', 'VIP', 'x']);
  });
});
