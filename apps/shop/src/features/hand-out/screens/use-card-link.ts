import { useSearchParams } from 'react-router';

/** The address of a member's card over the list as it stands: going back finds the same tab and filter. */
export function useCardLink(): (memberId: string | null) => { readonly search: string } {
  const [search] = useSearchParams();
  return (memberId) => {
    const next = new URLSearchParams(search);
    if (memberId === null) next.delete('member');
    else next.set('member', memberId);
    return { search: next.toString() };
  };
}
