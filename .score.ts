import { readFileSync } from 'node:fs';
import { countActs } from './dialogs/understanding/check/acts.ts';
import { countSentiment } from './dialogs/understanding/check/sentiment.ts';
import { understandActs } from './dialogs/understanding/acts.ts';
import { trainModel } from './dialogs/understanding/recognize.ts';
import { sentimentOf } from './dialogs/understanding/sentiment.ts';
import { demoCatalogue } from './test/dialogs/understanding/demoCatalogue.ts';
const set = process.argv[2] ?? 'dev'; const model=trainModel();
const read=(f:string)=>readFileSync(`test/dialogs/understanding/${set}/${f}.jsonl`,'utf8').trim().split('\n').map(x=>JSON.parse(x));
for (const l of ['en','zh'] as const) {
  const hear=(t:string)=>understandActs(model,t,{catalogue:demoCatalogue,language:l}).map(a=>a.intent);
  console.log(set,l,'acts',JSON.stringify(countActs(read('acts.'+l),hear)));
  console.log(set,l,'sentiment',JSON.stringify(countSentiment(read('sentiment.'+l),sentimentOf)));
  if (set==='dev') { for (const r of read('acts.'+l)) { const h=hear(r.text); if (h.join()!==r.acts.join()) console.log('   ',r.text,'| want',r.acts.join(' '),'| got',h.join(' ')); }
    for (const r of read('sentiment.'+l)) { const h=sentimentOf(r.text); if (h!==r.sentiment) console.log('    ~',r.text,r.sentiment,h); } }
}
if (set!=='dev') for (const l of ['en','zh'] as const) { const t:Record<string,number>={}; for (const r of read('acts.'+l)) { const h=understandActs(model,r.text,{catalogue:demoCatalogue,language:l}).map(a=>a.intent); for (const x of h) if(!r.acts.includes(x)) t['+'+x]=(t['+'+x]??0)+1; for (const x of r.acts) if(!h.includes(x as any)) t['-'+x]=(t['-'+x]??0)+1; } console.log(l, Object.entries(t).sort((a,b)=>b[1]-a[1]).map(([k,v])=>k+' '+v).join('  ')); }
