/** `/`: a member's home, or what Cabas is. */
import { lazy } from 'react';
import { Answer } from '../shared/answer.tsx';
import { HomePage } from '../features/home/home-page.tsx';
import { useViewerQuery } from '../shared/viewer.ts';

const WelcomePage = lazy(async () => ({
  default: (await import('../features/welcome/welcome-page.tsx')).WelcomePage,
}));

export function StartPage() {
  const query = useViewerQuery();
  return (
    <Answer query={query}>{({ viewer }) => (viewer ? <HomePage person={viewer} /> : <WelcomePage />)}</Answer>
  );
}
