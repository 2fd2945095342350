import { readStatementFile } from './read-bank-statement.ts';

const OF = { account: 'collective', currency: 'EUR' };
const read = (text: string) => readStatementFile(new TextEncoder().encode(text), OF);
const NTRY = (inner: string) =>
  `<?xml version="1.0"?><n:Document xmlns:n="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><n:BkToCstmrStmt><n:Stmt>${inner.replace(/<(\/?)(\w)/g, '<$1n:$2')}</n:Stmt></n:BkToCstmrStmt></n:Document>`;

describe('a bank’s file', () => {
  it('may say things above the names of its columns; lines are counted as an editor counts them', () => {
    const file = read(
      'Compte : FR76 3000 6000 0112 3456 7890 189\nSolde au 30/11/2026;1 234,00\n\nDate opération;Libellé;Débit euros;Crédit euros\n03/11/2026;VIR A;;12,50\nTotal;;;12,50\n',
    );
    expect(file.ibans).toEqual(['FR7630006000011234567890189']);
    expect(file.lines).toMatchObject([{ on: '2026-11-03', label: 'VIR A', cents: 1250 }]);
    expect(file.problems).toEqual([{ line: 6, label: '', code: 'NO_DATE' }]);
  });

  it('is refused as a whole when it names no amount', () => {
    expect(() => read('Date;Libellé\n03/11/2026;VIR\n')).toThrow(
      expect.objectContaining({ code: 'MISSING_COLUMNS' }),
    );
    expect(() => read('nom;prix\nPain;2\n')).toThrow(expect.objectContaining({ code: 'MISSING_COLUMNS' }));
  });

  it('as CAMT.053: booked entries, out and in, a bundle taken apart when its parts add up', () => {
    const part = (name: string, amount: string) =>
      `<TxDtls><Amt Ccy="EUR">${amount}</Amt><RltdPties><Dbtr><Pty><Nm>${name}</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>PANIER</Ustrd></RmtInf></TxDtls>`;
    const entry = (amount: string, sign: string, status: string, details: string) =>
      `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd><Sts><Cd>${status}</Cd></Sts><BookgDt><DtTm>2026-11-03T08:00:00</DtTm></BookgDt><NtryDtls>${details}</NtryDtls><AddtlNtryInf>VIREMENT</AddtlNtryInf></Ntry>`;
    const { lines, problems } = read(
      NTRY(
        entry('30.50', 'CRDT', 'BOOK', part('Awa', '10.50') + part('Bruno', '20.0')) +
          entry('30.50', 'CRDT', 'BOOK', part('Awa', '10.50') + part('Bruno', '21.00')) +
          entry('7.50', 'DBIT', 'BOOK', '') +
          entry('9.00', 'CRDT', 'PDNG', ''),
      ),
    );
    expect(problems).toEqual([]);
    expect(lines.map(({ label, cents }) => [label, cents])).toEqual([
      ['Awa · PANIER · VIREMENT', 1050],
      ['Bruno · PANIER · VIREMENT', 2000],
      ['VIREMENT', 3050],
      ['VIREMENT', -750],
    ]);
  });

  it('is refused when it is XML of another kind, broken, or declares entities', () => {
    const code = (text: string) => {
      try {
        read(text);
        return 'read';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code('<?xml version="1.0"?><Document><Other/></Document>')).toBe('NOT_A_STATEMENT');
    expect(code('<?xml version="1.0"?><Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy="EUR">1')).toBe(
      'FILE_UNREADABLE',
    );
    expect(code('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Document>&b;</Document>')).toBe(
      'FILE_UNREADABLE',
    );
  });
});
