/** Ends the hand-out for everyone: needs network, and that nothing of this phone is still waiting. */
import { graphql, scopeOf, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { useState } from 'react';
import { Failure } from '../../../../shared/failure.tsx';
import { useEvening } from '../evening.tsx';
import { useHandOutWords } from '../words.tsx';

const Declare = graphql(`
  mutation HandOutFinish($distributionId: UUID!, $anyway: Boolean) {
    handOutDistribution(distributionId: $distributionId, anyway: $anyway) {
      __typename
      ... on Distribution {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

/** What one may end with all the same, having read it. */
const UNFINISHED: readonly string[] = ['WEIGHINGS_MISSING', 'BASKETS_WAITING'];

export function Finish() {
  const { sheet, state, session } = useEvening();
  const { t } = useHandOutWords();
  const [problem, setProblem] = useState<{ code: string; message: string } | null>(null);
  const [finished, setFinished] = useState(false);
  const declare = useScopedMutation(Declare, {
    scope: scopeOf.collective(sheet.collective.id),
    onSuccess: ({ handOutDistribution: answer }) => {
      switch (answer.__typename) {
        case 'Distribution':
          setProblem(null);
          setFinished(true);
          return void session.exchange();
        case 'NotFound':
        case 'Refused':
        case 'InvalidInput':
          return setProblem(answer);
        default:
          return unreachable(answer);
      }
    },
  });
  if (!sheet.mayDecide || sheet.producerId !== null) return null;
  if (finished) return <Notice tone="success" title={t('end.finished')} />;
  const anyway = UNFINISHED.includes(problem?.code ?? '');
  const away = state.line !== 'ONLINE' || state.waiting > 0;
  return (
    <section className="ho-part">
      {declare.error ? <Failure error={declare.error} /> : null}
      {problem ? <Notice tone={anyway ? 'attention' : 'danger'} title={problem.message} /> : null}
      <p className="ho-soft">{t(away ? 'end.waiting' : 'end.finishText')}</p>
      <Button
        className="ho-big"
        busy={declare.isPending}
        disabled={away}
        onClick={() => declare.mutate({ distributionId: sheet.distribution.id, anyway })}
      >
        {t(anyway ? 'end.finishAnyway' : 'end.finish')}
      </Button>
    </section>
  );
}
