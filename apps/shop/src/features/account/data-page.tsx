/** What is kept about me: to take along, or to have erased. */
import { graphql, useScopedQuery } from '@cabas/client';
import { LinkButton } from '@cabas/ui';
import { IconShieldCheck } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { Page } from '../../shared/page.tsx';
import { useAccountWords } from './account-words.ts';
import { BackToAccount } from './back-to-account.tsx';
import { CloseAccount } from './close-account.tsx';
import { DataCopy } from './data-copy.tsx';

const ClosingQuery = graphql(`
  query ShopClosing {
    viewer {
      id
      closingAt
    }
    closingPreview {
      graceDays
      collectives
      farms
      orderCount
      documentCount
      obstacles {
        code
        where
        message
      }
    }
  }
`);

export function DataPage() {
  const { t } = useAccountWords();
  const query = useScopedQuery(ClosingQuery, {});
  return (
    <Page title={t('account.data.title')} lead={t('account.data.lead')} above={<BackToAccount />}>
      <div className="sh-actions">
        <LinkButton to="/privacy" icon={IconShieldCheck}>
          {t('account.data.privacy')}
        </LinkButton>
      </div>
      <DataCopy />
      <Answer query={query}>
        {({ viewer, closingPreview }) => (
          <CloseAccount
            closingAt={viewer?.closingAt ?? null}
            preview={closingPreview}
            onChanged={async () => void (await query.refetch())}
          />
        )}
      </Answer>
    </Page>
  );
}
