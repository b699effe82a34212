import { plainAmount } from '../../domain/money.ts';
import type { ImportReplies } from './imports.ts';

const count = (number: number) => number.toLocaleString('en');
const several = (number: number, one: string, more: string) =>
  `${count(number)} ${number === 1 ? one : more}`;

const nameSize = 'it must be a name of at most 80 characters';
const phoneDigits = 'it must be a phone number of 6 to 15 digits';
const emailLike = 'it must be an e-mail address such as anna@example.com';
const amountLike = 'it must be an amount such as 12.50';
const pieceCount = 'it must be a whole number';
const laterTime = 'it must be a date such as 2026-03-08 14:30, not before the order and not in the future';

export const importsEn: ImportReplies = {
  refused: {
    isWorkbook: () =>
      'This is a workbook of Excel and not CSV: save it as “CSV UTF-8 (comma delimited)”, then import that file.',
    notText: () => 'This is not a text file: save the list as CSV, then import that file.',
    notCsv: ({ line }) =>
      `The file is not CSV around line ${count(line)}: look for a quotation mark that is not closed. Nothing was imported.`,
    headerMissing: () => 'The file is empty: the first line must name the columns.',
    cellTooLong: ({ line, most }) =>
      `A cell around line ${count(line)} has more than ${count(most)} characters: look for a quotation mark that is not closed. Nothing was imported.`,
    tooManyColumns: ({ most }) =>
      `The file has more than ${most} columns: leave out those that are not needed.`,
    tooManyRows: ({ most }) =>
      `The file has more than ${count(most)} rows: split it, each part with the header line.`,
    titleTwice: ({ title }) => `Two columns are called “${title}”: rename one of them.`,
    titleUnknown: ({ title }) =>
      `The file has no column “${title}”: --map takes a title as the first line has it.`,
    columnUnknown: ({ column, known }) => `There is no field “${column}”: --map takes ${known.join(', ')}.`,
    columnTwice: ({ column, titles }) =>
      `--map gives “${column}” to ${titles.map((title) => `“${title}”`).join(' and ')}: choose one of them.`,
    keyMissing: ({ keys }) =>
      `No column is ${keys.join(' or ')}, by which records are known: say which is with --map "Column=${keys[0]}".`,
    columnMissing: ({ columns }) =>
      `No column is ${columns.join(' or ')}: say which is with --map "Column=${columns[0]}".`,
  },
  left: {
    cellMissing: (_, column) => `“${column}” is empty.`,
    tooManyCells: ({ most }) =>
      `The row has more than ${most} cells: put a text that contains a comma in quotation marks.`,
    keyMissing: () => 'It has neither a phone nor an e-mail, so it could not be found again.',
    repeated: () => 'A row above is about the same one.',
    severalFit: () => 'More than one customer has this phone or e-mail: find out whose it is, or merge them.',
    tooManyDetails: (_, column) => `The customer has 20 entries for “${column}” already.`,
    otherCurrency: ({ currency }) => `The amount must be in ${currency}.`,
    rowsDiffer: (_, column) => `“${column}” is not the same as in a row above of this order.`,
    tooManyLines: ({ most }) => `The order has more than ${most} rows.`,
    customerUnknown: () => 'Nobody here is this customer: import the customers first.',
    severalNamed: () => 'More than one customer has this name: add a phone, an e-mail or the customer id.',
    productUnknown: ({ sku }) => `There is no product “${sku}”: import the products first.`,
    sumDiffers: ({ says, comesTo, currency }, column) =>
      `“${column}” says ${plainAmount(says, currency)}, but it comes to ${plainAmount(comesTo, currency)}.`,
    anotherOrder: () =>
      'An order with this number is here already, placed on another day or with another total.',
  },
  anotherRow: (line, reason) => `Another row of this order is not right, line ${count(line)}: ${reason}`,
  notConsistent: {
    paidAboveTotal: 'More was paid than the order comes to.',
    refundedAbovePaid: 'More was refunded than was paid, or the order was never paid in full.',
    paymentDiffers: 'The payment status does not fit the amounts paid and refunded.',
    piecesNotPossible: 'More pieces were delivered or returned than shipped, or shipped than ordered.',
    fulfilmentDiffers: 'The fulfilment does not fit the pieces shipped, delivered and returned.',
    notCompleted: 'A completed order must be paid, and delivered or returned.',
    notCancelled: 'It has a time of cancelling, but its status is another.',
    cancelledWithMoney: 'A cancelled order must have been paid back in full.',
    cancelledWithGoods: 'A cancelled order may not have goods that were shipped and not returned.',
  },
  notValid: (column, expected) => `“${column}” cannot be read: ${expected}.`,
  expected: {
    ...{ name: nameSize, phone: phoneDigits, email: emailLike },
    address: 'it must be an address of 4 to 300 characters',
    language: 'it must be en or zh',
    timeZone: 'it must be a zone such as Asia/Shanghai',
    tags: 'there may be 20 tags of at most 30 characters each',
    ...{ price: amountLike, cost: amountLike },
    currency: 'it must be three letters such as CNY',
    taxRate: 'it must be a percentage such as 13',
    stock: 'it must be a whole number from 0 to 1,000,000',
    backorder: 'it must be yes or no',
    active: 'it must be yes or no',
    picture: 'it must be the path of a file of this server, beginning with /',
    ...{ order: 'it must be a number or a name of at most 100 characters' },
    ...{ status: 'it must be placed, completed or cancelled' },
    payment: 'it must be unpaid, partlyPaid, paid, partlyRefunded or refunded',
    fulfilment: 'it must be unfulfilled, partlyShipped, shipped, delivered or returned',
    ...{ customer: nameSize, customerPhone: phoneDigits, customerEmail: emailLike },
    ...{ unitPrice: amountLike, lineTotal: amountLike, shippingFee: amountLike, total: amountLike },
    ...{ paid: amountLike, refunded: amountLike, credit: amountLike },
    discount: 'it must be an amount such as 12.50, not above what it is taken off',
    orderDiscount: 'it must be an amount such as 12.50, not above what it is taken off',
    quantity: 'it must be a whole number from 1 to 1,000,000',
    ...{ shipped: pieceCount, delivered: pieceCount, returned: pieceCount },
    placedAt: 'it must be a date such as 2026-03-08 14:30, year first, and not in the future',
    ...{ paidAt: laterTime, shippedAt: laterTime, deliveredAt: laterTime, returnedAt: laterTime },
    ...{ refundedAt: laterTime, cancelledAt: laterTime },
    aliases: 'there may be 50 names of at most 100 characters each',
  },
  tooLong: 'it is too long',
  atLine: (line, reason) => `line ${count(line)}: ${reason}`,
  line: 'Line in the file',
  reason: 'Why it was left out',

  columnsOf: (file, encoding, rows) => `${file} (${encoding}, ${several(rows, 'row', 'rows')}):`,
  notUsed: 'not used',
  mapThem: (fields) => `To use a column, add --map "Column=field". Fields: ${fields}.`,
  progress: (done, total) => `${count(done)} of ${several(total, 'row', 'rows')}`,

  rows: 'Rows',
  new: '  new',
  changed: '  changed',
  same: '  here already, nothing to change',
  there: '  here already, left as they are',
  failed: '  left out',
  ofOrders: {
    new: '  new orders',
    there: '  orders here already, left as they are',
    failed: '  rows left out',
  },
  dryRun: 'This was a dry run: nothing was written.',
  stopped: 'Stopped. What is in stays; the same command goes on.',
  nothingNew: 'Everything in this file was here already: nothing was changed.',
  useUpdate: 'To bring those that are here already up to the file: --update',
  useFailed: 'To have the rows left out in a file, with their reasons: --failed FILE.csv',
  failedIn: (file) =>
    `The rows left out are in ${file}, with their reasons: put them right there and import that file.`,
  stockStays: 'The stock of products that are here already stays: npm run crm -- products stock SKU --by N',
  undoBy: (importId) => `To take this import back: npm run crm -- import undo ${importId}`,

  noImports: 'Nothing has been imported yet.',
  importHead: ['Id', 'When', 'What', 'File', 'New', 'Changed', 'Undone'],
  kind: { customers: 'customers', products: 'products', orders: 'orders' },
  importNotFound: 'There is no such import: npm run crm -- import list shows them.',
  removed: (number) =>
    `${several(number, 'record that it had added is', 'records that it had added are')} gone.`,
  restored: (number) => `${several(number, 'record is as it was', 'records are as they were')} before.`,
  kept: (number) =>
    `${several(number, 'record was kept, for it has', 'records were kept, for they have')} been used since:`,
  why: {
    ordered: 'is in an order',
    talked: 'has a conversation',
    changed: 'was changed since; what was not is as before',
    touched: 'something has happened to this order since',
  },
  undoneAll: 'There is nothing left of this import to take back.',
  undoStopped: 'Stopped. The same command goes on.',

  exported: (number, file) => `${several(number, 'row is', 'rows are')} in ${file}.`,
  exportStopped: 'Stopped before the end: there is no file.',
  fileThere: (file) => `There is a file ${file} already: choose another name.`,
};
