import { plainAmount } from '../../domain/money.ts';
import type { ImportReplies } from './imports.ts';

const count = (number: number) => number.toLocaleString('en');

const nameSize = '姓名最多 80 个字';
const phoneDigits = '应当是 6 到 15 位的电话号码';
const emailLike = '应当是邮箱，例如 anna@example.com';
const amountLike = '应当是金额，例如 12.50';
const pieceCount = '应当是整数';
const laterTime = '应当是日期，例如 2026-03-08 14:30，不早于下单，也不晚于现在';

export const importsZh: ImportReplies = {
  refused: {
    isWorkbook: () => '这是 Excel 工作簿，不是 CSV：请先另存为“CSV UTF-8（逗号分隔）”，再导入那个文件。',
    notText: () => '这不是文本文件：请先把表格存为 CSV，再导入。',
    notCsv: ({ line }) =>
      `第 ${count(line)} 行附近不是正确的 CSV，请检查是否有没闭合的引号。没有导入任何内容。`,
    headerMissing: () => '文件是空的：第一行应当是列名。',
    cellTooLong: ({ line, most }) =>
      `第 ${count(line)} 行附近有一个单元格超过 ${count(most)} 个字符，请检查是否有没闭合的引号。没有导入任何内容。`,
    tooManyColumns: ({ most }) => `文件超过 ${most} 列：请去掉用不到的列。`,
    tooManyRows: ({ most }) => `文件超过 ${count(most)} 行：请拆成几个文件，每个都带上列名那一行。`,
    titleTwice: ({ title }) => `有两列都叫“${title}”：请改掉其中一个的列名。`,
    titleUnknown: ({ title }) => `文件里没有“${title}”这一列：--map 要用第一行里的列名。`,
    columnUnknown: ({ column, known }) => `没有“${column}”这个字段：--map 可以用 ${known.join('、')}。`,
    columnTwice: ({ column, titles }) =>
      `--map 把 ${column} 同时给了${titles.map((title) => `“${title}”`).join('和')}：只能选一个。`,
    keyMissing: ({ keys }) =>
      `没有一列是 ${keys.join(' 或 ')}，无法认出已有的记录：请用 --map "列名=${keys[0]}" 指明。`,
    columnMissing: ({ columns }) =>
      `没有一列是 ${columns.join(' 或 ')}：请用 --map "列名=${columns[0]}" 指明。`,
  },
  left: {
    cellMissing: (_, column) => `“${column}”是空的。`,
    tooManyCells: ({ most }) => `这一行超过 ${most} 个单元格：含逗号的文字要加引号。`,
    keyMissing: () => '电话和邮箱都没有，以后无法认出是谁。',
    repeated: () => '前面已经有一行说的是同一个。',
    severalFit: () => '不止一位客户有这个电话或邮箱：请先弄清是谁的，或者合并。',
    tooManyDetails: (_, column) => `这位客户的“${column}”已经有 20 条了。`,
    otherCurrency: ({ currency }) => `金额要用 ${currency}。`,
    rowsDiffer: (_, column) => `“${column}”和这张订单前面的行不一致。`,
    tooManyLines: ({ most }) => `这张订单超过 ${most} 行。`,
    customerUnknown: () => '这里没有这位客户：请先导入客户。',
    severalNamed: () => '不止一位客户叫这个名字：请补上电话、邮箱或客户编号。',
    productUnknown: ({ sku }) => `没有货号为“${sku}”的商品：请先导入商品。`,
    sumDiffers: ({ says, comesTo, currency }, column) =>
      `“${column}”写的是 ${plainAmount(says, currency)}，算出来是 ${plainAmount(comesTo, currency)}。`,
    anotherOrder: () => '这个订单号已经有一张订单了，但下单日期或金额不同。',
  },
  anotherRow: (line, reason) => `同一张订单的第 ${count(line)} 行有问题：${reason}`,
  notConsistent: {
    paidAboveTotal: '已付金额超过了订单金额。',
    refundedAbovePaid: '退款超过了已付金额，或者订单没有付清过。',
    paymentDiffers: '付款状态和已付、已退的金额对不上。',
    piecesNotPossible: '送达或退回的件数多于发出的，或者发出的多于订购的。',
    fulfilmentDiffers: '发货状态和发出、送达、退回的件数对不上。',
    notCompleted: '已完成的订单应当已付清，并且已送达或已退货。',
    notCancelled: '有取消时间，但状态不是已取消。',
    cancelledWithMoney: '已取消的订单应当已全额退款。',
    cancelledWithGoods: '已取消的订单不能有发出后没退回的商品。',
  },
  notValid: (column, expected) => `“${column}”看不懂：${expected}。`,
  expected: {
    ...{ name: nameSize, phone: phoneDigits, email: emailLike },
    address: '地址应当是 4 到 300 个字',
    language: '应当是 en 或 zh（英文、中文）',
    timeZone: '应当是时区，例如 Asia/Shanghai',
    tags: '最多 20 个标签，每个最多 30 个字',
    ...{ price: amountLike, cost: amountLike },
    currency: '应当是三个字母，例如 CNY',
    taxRate: '应当是百分比，例如 13',
    stock: '应当是 0 到 1,000,000 的整数',
    backorder: '应当是“是”或“否”',
    active: '应当是“是”或“否”',
    picture: '应当是本服务器上的文件路径，以 / 开头',
    ...{ order: '应当是最多 100 个字的订单号', status: '应当是“已下单”“已完成”或“已取消”' },
    payment: '应当是“未付款”“部分付款”“已付款”“部分退款”或“已退款”',
    fulfilment: '应当是“未发货”“部分发货”“已发货”“已送达”或“已退货”',
    ...{ customer: nameSize, customerPhone: phoneDigits, customerEmail: emailLike },
    ...{ unitPrice: amountLike, lineTotal: amountLike, shippingFee: amountLike, total: amountLike },
    ...{ paid: amountLike, refunded: amountLike, credit: amountLike },
    discount: '应当是金额，例如 12.50，并且不超过原来的金额',
    orderDiscount: '应当是金额，例如 12.50，并且不超过原来的金额',
    quantity: '应当是 1 到 1,000,000 的整数',
    ...{ shipped: pieceCount, delivered: pieceCount, returned: pieceCount },
    placedAt: '应当是年份在前的日期，例如 2026-03-08 14:30，并且不晚于现在',
    ...{ paidAt: laterTime, shippedAt: laterTime, deliveredAt: laterTime, returnedAt: laterTime },
    ...{ refundedAt: laterTime, cancelledAt: laterTime },
    aliases: '最多 50 个别名，每个最多 100 个字',
  },
  tooLong: '太长了',
  atLine: (line, reason) => `第 ${count(line)} 行：${reason}`,
  line: '所在行',
  reason: '未导入的原因',

  columnsOf: (file, encoding, rows) => `${file}（${encoding}，共 ${count(rows)} 行）：`,
  notUsed: '不用',
  mapThem: (fields) => `要用上某一列，请加 --map "列名=字段"。字段有：${fields}。`,
  progress: (done, total) => `已处理 ${count(done)} 行，共 ${count(total)} 行`,

  rows: '行数',
  new: '  新增',
  changed: '  更新',
  same: '  已有，无需更新',
  there: '  已有，保持原样',
  failed: '  未导入',
  ofOrders: { new: '  新订单', there: '  已有的订单，保持原样', failed: '  未导入的行' },
  dryRun: '这是试运行，没有写入任何内容。',
  stopped: '已停止。已经导入的会保留，再运行一次同样的命令就会接着做。',
  nothingNew: '文件里的内容都已经有了，没有任何改动。',
  useUpdate: '要按文件更新已有的记录，请加 --update',
  useFailed: '要把未导入的行连同原因存成文件，请加 --failed 文件.csv',
  failedIn: (file) => `未导入的行和原因在 ${file} 里：在那里改好，再导入那个文件即可。`,
  stockStays: '已有商品的库存保持不变，要改请用：npm run crm -- products stock SKU --by 数量',
  undoBy: (importId) => `要撤销这次导入：npm run crm -- import undo ${importId}`,

  noImports: '还没有导入过。',
  importHead: ['编号', '时间', '内容', '文件', '新增', '更新', '撤销时间'],
  kind: { customers: '客户', products: '商品', orders: '订单' },
  importNotFound: '没有这次导入：npm run crm -- import list 可以查看。',
  removed: (number) => `已删除它新增的 ${count(number)} 条记录。`,
  restored: (number) => `已恢复它改过的 ${count(number)} 条记录。`,
  kept: (number) => `${count(number)} 条记录之后有人用过，予以保留：`,
  why: {
    ordered: '已有订单',
    talked: '已有对话',
    changed: '之后又改过，没改过的部分已恢复',
    touched: '这张订单之后又有变动',
  },
  undoneAll: '这次导入已经没有可撤销的了。',
  undoStopped: '已停止。再运行一次同样的命令就会接着做。',

  exported: (number, file) => `已把 ${count(number)} 行存入 ${file}。`,
  exportStopped: '中途停止，没有生成文件。',
  fileThere: (file) => `已经有 ${file} 这个文件了，请换个名字。`,
};
