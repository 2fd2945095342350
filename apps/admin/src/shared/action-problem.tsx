/** The problem of an action, in words; what belongs to a field is shown at the field. */
import { unreachable } from '@cabas/client';
import { LinkButton, Notice, type Tone } from '@cabas/ui';
import type { Action } from './use-action.ts';
import { Failure } from './failure.tsx';
import { otherFields, type Problem } from './problem.ts';
import { SET_UP_LOCK } from './second-lock-card.tsx';
import { useWords } from './words.tsx';

type KnownProblem =
  | 'InvalidInput'
  | 'NotFound'
  | 'Refused'
  | 'VersionConflict'
  | 'DistributionClosed'
  | 'OutOfStock'
  | 'MembershipInactive'
  | 'BelowMinimum';

/** `shown`: paths of the fields this form shows itself. */
export function ActionProblem({
  action,
  shown = [],
}: {
  action: Pick<Action<never, object>, 'problem' | 'failure'>;
  shown?: readonly string[];
}) {
  if (action.failure) return <Failure error={action.failure} />;
  if (action.problem === null) return null;
  return <ProblemNotice problem={action.problem} shown={shown} />;
}

export function ProblemNotice({ problem, shown = [] }: { problem: Problem; shown?: readonly string[] }) {
  const { t } = useWords();
  const others = otherFields(problem, shown);
  return (
    <Notice
      tone={toneOf(problem.__typename as KnownProblem)}
      title={problem.message}
      action={
        problem.code === 'SECOND_FACTOR_REQUIRED' ? (
          <LinkButton href={SET_UP_LOCK}>{t('admin.lock.setUp')}</LinkButton>
        ) : undefined
      }
    >
      {others.length > 0 ? (
        <ul>
          {others.map((field) => (
            <li key={field.path}>{field.message}</li>
          ))}
        </ul>
      ) : null}
      {problem.shortages?.length ? (
        <ul>
          {problem.shortages.map((short) => (
            <li key={short.offerId}>
              {t('admin.problem.shortage', { name: short.name, remaining: short.remaining })}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}

function toneOf(name: KnownProblem): Tone {
  switch (name) {
    case 'InvalidInput':
    case 'VersionConflict':
    case 'DistributionClosed':
    case 'OutOfStock':
    case 'BelowMinimum':
      return 'attention';
    case 'NotFound':
    case 'Refused':
    case 'MembershipInactive':
      return 'danger';
    default:
      return unreachable(name);
  }
}
