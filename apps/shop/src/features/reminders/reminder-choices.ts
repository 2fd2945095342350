import { graphql, scopeOf, type Scope, useScopedQuery } from '@cabas/client';

const Reminders = graphql(`
  query ShopReminders {
    reminders {
      kind
      byMail
      byPush
    }
  }
`);
/** Ticked and stored at once, box by box. */
export const Choose = graphql(`
  mutation ShopChooseReminders($input: ChooseRemindersInput!) {
    chooseReminders(input: $input) {
      __typename
      ... on Reminders {
        list {
          kind
          byMail
          byPush
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const scopeOfCollective = (id: string): Scope => scopeOf.collective(id);

export function useReminders(collectiveId: string) {
  return useScopedQuery(Reminders, {}, { scope: scopeOfCollective(collectiveId) });
}
