import type { ImportMessage } from './import-products-lines.ts';

export type ImportKind = 'PRODUCTS' | 'MEMBERS';
export type ShownVerdict = 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'WARNING' | 'REFUSED' | 'IGNORED';

/** A dry run as it is kept: codes and exact values, put in words when someone reads it. */
export interface StoredReport {
  readonly encoding: string;
  readonly separator: string;
  readonly decimalSign: string;
  readonly toCreate: number;
  readonly toUpdate: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly lines: readonly StoredLine[];
}
export interface StoredLine {
  readonly line: number;
  readonly verdict: ShownVerdict;
  readonly label: string;
  readonly understood: readonly ImportMessage[];
  readonly messages: readonly ImportMessage[];
}
