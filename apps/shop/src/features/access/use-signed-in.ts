import { graphql, request, tellOtherTabs } from '@cabas/client';
import { useCallback } from 'react';
import { type Person, useSignedIn as useKnown } from '../../shared/viewer.ts';
import { CHOICE } from '../../shared/words.tsx';

const KeepLanguage = graphql(`
  mutation ShopKeepLanguage($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      __typename
    }
  }
`);

/** Someone is signed in: the language they chose on this page before that becomes their account's. */
export function useSignedIn(): (person: Person) => void {
  const known = useKnown();
  return useCallback(
    (person) => {
      tellOtherTabs(person.id);
      const locale = chosenHere();
      if (locale === null || locale === person.locale) return known(person);
      known({ ...person, locale });
      const { givenName, familyName } = person;
      // not kept, it is asked for again the next time; nobody waits for it
      void request(KeepLanguage, { input: { givenName, familyName, locale } })
        .then(() => sessionStorage.removeItem(CHOICE))
        .catch(() => undefined);
    },
    [known],
  );
}

/** Chosen in this sitting: a choice of long ago, or of who sat here before, is nobody's wish. */
function chosenHere(): string | null {
  try {
    return sessionStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}
