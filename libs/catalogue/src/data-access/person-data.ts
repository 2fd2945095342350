import type { PersonData } from '@cabas/platform';

/**
 * Files of members as they were imported, with everybody's addresses: when one of them has their data erased, the files and what
 * was read in them go. What they brought in stays with its members.
 */
export const CATALOGUE_PERSON_DATA: PersonData = {
  tables: [],
  eraseInCollective: async (tx) => {
    await tx.query(
      `update imports set content = '', report = jsonb_set(report, '{lines}', '[]') where kind = 'MEMBERS' and length(content) > 0`,
    );
  },
};
