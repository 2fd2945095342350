// Transfers for one's bank as ISO 20022 pain.001.001.09, within the EPC's SEPA rules: the same settlement gives the same bytes. Sums are
// exact decimals of whole cents. No postal address is given: it is optional in the SEPA, and banks reject unstructured ones.
import { centsToDecimal, sumCents } from '@cabas/kernel';
import { withFirstUse } from '@cabas/platform';
import type * as Xml from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { bankText } from '../domain/settlement.ts';

const xmlbuilder = withFirstUse<typeof Xml>('xmlbuilder2');

interface Party {
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
}

export interface CreditTransfers extends Party {
  readonly id: string;
  readonly number: number;
  readonly at: Date;
  readonly executeOn: string;
  readonly lines: readonly (Party & { readonly amountCents: number; readonly reference: string })[];
}

export function creditTransfers(order: CreditTransfers): string {
  const { lines } = order;
  const count = String(lines.length);
  const sum = centsToDecimal(sumCents(lines.map(({ amountCents }) => amountCents)));
  // another set of transfers is another message: a bank refuses one it has seen
  const message = `CABAS-${order.number}-${order.id.replaceAll('-', '').slice(-12)}-${count}`;
  const root = xmlbuilder()
    .create({ version: '1.0', encoding: 'UTF-8' })
    .ele('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09', 'Document')
    .ele('CstmrCdtTrfInitn');
  const head = root.ele('GrpHdr');
  text(head, 'MsgId', message);
  text(head, 'CreDtTm', `${order.at.toISOString().slice(0, 19)}Z`);
  text(head, 'NbOfTxs', count);
  text(head, 'CtrlSum', sum);
  text(head.ele('InitgPty'), 'Nm', bankText(order.holder));
  const payment = root.ele('PmtInf');
  text(payment, 'PmtInfId', message);
  text(payment, 'PmtMtd', 'TRF');
  text(payment, 'NbOfTxs', count);
  text(payment, 'CtrlSum', sum);
  text(payment.ele('PmtTpInf').ele('SvcLvl'), 'Cd', 'SEPA');
  text(payment.ele('ReqdExctnDt'), 'Dt', order.executeOn);
  text(payment.ele('Dbtr'), 'Nm', bankText(order.holder));
  text(payment.ele('DbtrAcct').ele('Id'), 'IBAN', order.iban);
  const bank = payment.ele('DbtrAgt').ele('FinInstnId');
  if (order.bic === null) text(bank.ele('Othr'), 'Id', 'NOTPROVIDED');
  else text(bank, 'BICFI', order.bic);
  text(payment, 'ChrgBr', 'SLEV');
  for (const line of lines) {
    const transfer = payment.ele('CdtTrfTxInf');
    text(transfer.ele('PmtId'), 'EndToEndId', line.reference);
    transfer.ele('Amt').ele('InstdAmt').att('Ccy', 'EUR').txt(centsToDecimal(line.amountCents));
    if (line.bic !== null) text(transfer.ele('CdtrAgt').ele('FinInstnId'), 'BICFI', line.bic);
    text(transfer.ele('Cdtr'), 'Nm', bankText(line.holder));
    text(transfer.ele('CdtrAcct').ele('Id'), 'IBAN', line.iban);
    const reference = transfer.ele('RmtInf').ele('Strd').ele('CdtrRefInf');
    const kind = reference.ele('Tp');
    text(kind.ele('CdOrPrtry'), 'Cd', 'SCOR');
    text(kind, 'Issr', 'ISO');
    text(reference, 'Ref', line.reference);
  }
  return root.end({ prettyPrint: true });
}

function text(parent: XMLBuilder, name: string, value: string): void {
  parent.ele(name).txt(value);
}
