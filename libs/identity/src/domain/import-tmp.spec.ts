import { readFileSync } from 'node:fs';
import { assemblePlan, importWords, readColumns, readTable } from '@cabas/platform';
import { createTranslator, type MessageId } from '@cabas/messages';
import { MEMBER_COLUMNS } from './import-members-columns.ts';
import { planMemberImport } from './import-members.ts';
const dir = new URL('../../../testing/fixtures/', import.meta.url);
it('shows', () => {
  let out='';
  const t = createTranslator('fr', (e)=>{throw e});
    const table = readTable(readFileSync(new URL('membres-CAMAP.csv', dir)));
    const read = readColumns(table, MEMBER_COLUMNS.names, MEMBER_COLUMNS.required);
    const plan = assemblePlan(table, planMemberImport(table.rows.map(r=>({line:r.line,cells:read(r)})), []));
    const {lines, ...counts} = plan;
    out += `\n## ${table.encoding} ${table.separator} ${table.decimalSign} ${JSON.stringify(counts)}\n`;
    for (const l of lines) out += `${l.line} ${l.verdict} ${l.label} | ${l.understood.map(m=>t(`import.${m.code}` as MessageId, importWords(m,'fr','EUR'))).join(' · ')} | ${l.messages.map(m=>m.level+' '+t(`import.${m.code}` as MessageId, importWords(m,'fr','EUR'))).join(' / ')}\n`;
  const big = (n: number, s: string) => { const b = Buffer.from('name;price\n' + s.repeat(n)); const a = performance.now(); let e=''; try { e = String(readTable(b).rows.length) } catch (x) { e = String(x) } out += `${JSON.stringify(s.slice(0,20))} ${b.length} ${e} ${Math.round(performance.now()-a)} ms\n`; };
  big(2_000_000, '\n'); big(2_000_000, ';'); big(2_000_000, '"'); big(1_000_000, 'a"'); big(1_999_999,'a'); big(660_000,'a;\n'); big(200_000, 'abcdefg;2\n'); big(5_000, 'x'.repeat(400)+';2\n'); big(1_000_000,'é'); big(1_000_000, '""');
  process.stdout.write(out);
});
