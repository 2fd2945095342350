import { graphql, useScopedQuery } from '@cabas/client';
import { LinkButton, Notice } from '@cabas/ui';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query AdminNextSteps {
    collective {
      id
      nextSteps
    }
  }
`);

/** A collective still setting up is led back to its first evening. */
export function NextSteps() {
  const { t } = useWords();
  const { base, scope, roles, collective } = useCollective();
  const mayPlan = mayUse(roles, 'sales.change');
  const { data } = useScopedQuery(Query, {}, { scope, enabled: mayPlan });
  const steps = data?.collective?.nextSteps ?? [];
  if (steps.length === 0) return null;
  return (
    <Notice
      still
      tone="info"
      title={t(collective.kind === 'AMAP' ? 'admin.next.titleAmap' : 'admin.next.title')}
      action={
        <LinkButton size="small" to={`${base}/first-evening`}>
          {t('admin.next.go')}
        </LinkButton>
      }
    >
      {t('admin.next.text', { count: steps.length })}
    </Notice>
  );
}
