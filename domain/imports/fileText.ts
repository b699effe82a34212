/** Opens the file from its beginning, as often as it is asked. */
export type OpenFile = () => AsyncIterable<Uint8Array>;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** What a file is when it is no text: a workbook of Excel, or anything else. */
export type NoText = 'workbook' | 'binary';

/**
 * How a file's text is encoded, read through to its end: by its byte order mark, UTF-16 by its zero bytes, else UTF-8
 * where all of it is, else GB18030, which is what Excel writes in China.
 */
export async function findEncoding(open: OpenFile): Promise<Encoding | NoText> {
  const start = await firstBytes(open);
  if (beginsWith(start, WORKBOOK) || beginsWith(start, OLD_WORKBOOK)) return 'workbook';
  for (const encoding of candidates(start)) if (await isAllText(open, encoding)) return encoding;
  return 'binary';
}

/** The file's text in pieces; throws TypeError where it is not encoded like this. */
export async function* textOf(open: OpenFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];
const SOME_BYTES = 1_024;

async function firstBytes(open: OpenFile): Promise<Uint8Array> {
  const bytes: number[] = [];
  for await (const chunk of open()) {
    bytes.push(...chunk.subarray(0, SOME_BYTES - bytes.length));
    if (bytes.length >= SOME_BYTES) break;
  }
  return Uint8Array.from(bytes);
}

const beginsWith = (bytes: Uint8Array, mark: number[]) =>
  mark.every((byte, position) => bytes[position] === byte);

/** A Latin letter, digit or comma of UTF-16 has a zero byte on one side, and every CSV has a comma or a line's end. */
function candidates(start: Uint8Array): Encoding[] {
  if (beginsWith(start, [0xff, 0xfe])) return ['utf-16le'];
  if (beginsWith(start, [0xfe, 0xff])) return ['utf-16be'];
  const zeros = (side: 0 | 1) => start.filter((byte, position) => byte === 0 && position % 2 === side).length;
  if (zeros(1) > 0 && zeros(0) === 0) return ['utf-16le'];
  if (zeros(0) > 0 && zeros(1) === 0) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

async function isAllText(open: OpenFile, encoding: Encoding): Promise<boolean> {
  try {
    for await (const text of textOf(open, encoding)) if (notText.test(text)) return false;
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Control characters that no spreadsheet writes, and what stands for a character that could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const notText = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/;
