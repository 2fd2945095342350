/** `/`: a member's home, or what Cabas is. */
import { lazy } from 'react';
import { Answer } from '../shared/answer.tsx';
import { useViewerQuery } from '../shared/viewer.ts';
import { WaitingPage } from '../shared/waiting-page.tsx';
import { laterWords } from '../shared/words.tsx';

const WelcomePage = lazy(async () => {
  const [page] = await Promise.all([import('../features/welcome/welcome-page.tsx'), laterWords()]);
  return { default: page.WelcomePage };
});

// fetched while we still ask who it is: see early.ts
const HomePage = lazy(async () => ({ default: (await import('../features/home/home-page.tsx')).HomePage }));

export function StartPage() {
  const query = useViewerQuery();
  return (
    <Answer query={query} waiting={<WaitingPage />}>
      {({ viewer }) => (viewer ? <HomePage person={viewer} /> : <WelcomePage />)}
    </Answer>
  );
}
