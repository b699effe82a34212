import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Language } from '../../../dialogs/understanding/language.ts';
import { type Form, type FormName, forms } from './forms.ts';
import type { CrmCommand } from './runForm.ts';

export const crmUsage = `  npm run crm -- orders list [--unpaid] [--unshipped] [--drafts] [--customer ID] [--over 500] [--under 900]
                             [--since 2026-11-01] [--until 2026-12-01] [--sort -total] [--limit 20] [--count]
  npm run crm -- orders show|deliver NUMBER
  npm run crm -- orders place --customer ID --lines SKU:2,SKU:1 [--draft] [--shipping 8] [--name NAME] [--phone …]
                             [--email …] [--address …]
  npm run crm -- orders pay NUMBER [--amount 12.50] [--method cash]
  npm run crm -- orders ship NUMBER [--carrier SF] [--tracking …]
  npm run crm -- orders cancel NUMBER [--reason …]
  npm run crm -- orders release NUMBER [--reason …]        takes back what is set aside for it
  npm run crm -- orders refund NUMBER --reason … [--amount 12.50] [--by-hand]
  npm run crm -- customers list [--city …] | show ID | add --name NAME [--phone …] [--email …] [--speaks zh]
  npm run crm -- products list [--category …] [--retired] | show SKU | stock SKU --by -3 [--reason …]
  npm run crm -- tasks list [--done] [--kind refundFailed] [--staff ID|none] [--customer ID] [--due-before 2026-11-01]
  npm run crm -- tasks add --customer ID --text TEXT [--staff ID] [--due 2026-11-01] | done ID
  npm run crm -- segments list [--count] | show|remove NAME | add --name NAME --filter JSON
                             | edit NAME --name NAME --filter JSON | customers NAME [--limit 20] [--count]
                             | statistics NAME --field spent | distribution NAME --by city|month [--months 12]
  npm run crm -- pipeline show [--owner ID]
  npm run crm -- allocation plan [--skus SKU,SKU] [--whole] | apply PLAN
                                     all of them: --json, --language en|zh`;

/** The command that the words after `crm` mean, or what is wrong with them. */
export function parseCrm(argv: string[], options: { language: Language }): CrmCommand | string {
  const name = argv.slice(0, 2).join(' ');
  if (!(name in forms)) return `There is no command "crm ${name}".`;
  const form: Form = forms[name as FormName];
  const read = readWords(argv.slice(2), form);
  if (typeof read === 'string') return read;

  const [word = '', extra] = read.words;
  if (form.names && word === '') return `"crm ${name}" needs ${wanted[form.names]}.`;
  const tooMany = form.names ? extra : word || undefined;
  if (tooMany !== undefined)
    return `"${tooMany}" is one word too many: put words with blanks in quotation marks.`;
  const { json, language, ...given } = read.options;
  return {
    ...{ form: name as FormName, word, options: given, json: json === true, key: randomUUID() },
    language: language === 'zh' || language === 'en' ? language : options.language,
  };
}

const wanted = {
  ...{ order: 'an order’s number', customer: 'a customer’s id', product: 'a product’s SKU' },
  ...{ task: 'a task’s id', segment: 'a segment’s name', plan: 'a plan’s id' },
};

function readWords(argv: string[], form: Form) {
  const types = { ...form.options, json: 'flag', language: 'text' } as const;
  const options = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      { type: type === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { positionals, values } = parseArgs({ args: joined(argv), options, allowPositionals: true });
    return { words: positionals, options: { ...values } as Record<string, string | true> };
  } catch (error) {
    return `${(error as Error).message.split(/\. |\n/)[0]}.`;
  }
}

/** `--by -3`, `--sort -total` and an id that happens to begin with a minus are values and not options. */
function joined(argv: string[]): string[] {
  const words: string[] = [];
  const ids: string[] = [];
  for (const word of argv) {
    const before = words.at(-1) ?? '';
    const isId = /^-[\w-]{21}$/.test(word) && !word.startsWith('--');
    const isValue = isId || /^-(\d|(total|placedAt|name|createdAt|sku)$)/.test(word);
    if (isValue && /^--(by|sort|customer|staff|owner)$/.test(before))
      words[words.length - 1] = `${before}=${word}`;
    else if (isId) ids.push(word);
    else words.push(word);
  }
  return ids.length > 0 ? [...words, '--', ...ids] : words;
}
