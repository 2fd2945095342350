import { assemblePlan, readColumns, type ImportPlan, type Table, type Unit } from '@cabas/platform';
import { createMembers, existingMembers, updateMembers } from '../data-access/import-members.ts';
import { MEMBER_COLUMNS } from '../domain/import-members-columns.ts';
import type { MemberDraft } from '../domain/import-members-lines.ts';
import { planMemberImport } from '../domain/import-members.ts';

export type MemberImportPlan = ImportPlan<MemberDraft>;

/** Reading a member list, for whoever takes in files: what it would do, and doing it. */
export interface MemberImport {
  /** @throws Refused MISSING_COLUMNS */
  plan(tx: Unit, table: Table): Promise<MemberImportPlan>;
  /** Writes what the plan says, in two statements; the same file planned again changes nothing. */
  apply(tx: Unit, plan: MemberImportPlan): Promise<void>;
}

export const MEMBER_IMPORT = Symbol('member import');

export const memberImport: MemberImport = {
  async plan(tx, table) {
    const read = readColumns(table, MEMBER_COLUMNS.names, MEMBER_COLUMNS.required);
    const rows = table.rows.map((row) => ({ line: row.line, cells: read(row) }));
    return assemblePlan(table, planMemberImport(rows, await existingMembers(tx)));
  },

  async apply(tx, { lines }) {
    await updateMembers(
      tx,
      lines.flatMap(({ verdict, existingId: id, draft }) =>
        verdict === 'UPDATE' && id && draft ? [{ id, draft }] : [],
      ),
    );
    await createMembers(
      tx,
      lines.flatMap(({ verdict, draft }) => (verdict === 'CREATE' && draft ? [draft] : [])),
    );
  },
};
