import { graphql, useScopedQuery } from '@cabas/client';
import { Button, Notice, Skeleton } from '@cabas/ui';
import { IconDownload } from '@tabler/icons-react';
import { Failure } from '../../shared/failure.tsx';
import { useSensitive } from '../../shared/use-sensitive.ts';
import { useAccountWords } from './account-words.ts';
import { useTakeFile } from './use-take-file.ts';

const CopyQuery = graphql(`
  query ShopDataExport {
    dataExport {
      id
      readyAt
      expiresAt
      size
      path
    }
  }
`);
const Ask = graphql(`
  mutation ShopRequestDataExport {
    requestDataExport {
      __typename
      ... on DataExport {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
const LOOK_AGAIN_MS = 3000;

/** A copy of all that is kept: asked for, made meanwhile, taken. */
export function DataCopy() {
  const { t, day, size } = useAccountWords();
  const query = useScopedQuery(
    CopyQuery,
    {},
    { refetchInterval: ({ state }) => (state.data?.dataExport?.readyAt === null ? LOOK_AGAIN_MS : false) },
  );
  const ask = useSensitive(Ask, (result) => result.requestDataExport);
  const file = useTakeFile('cabas.zip');
  const copy = query.data?.dataExport ?? null;
  const prepare = async () => {
    if ((await ask.run({})) !== undefined) await query.refetch();
  };
  return (
    <section className="sh-section">
      <h2>{t('account.copy.title')}</h2>
      <p>{t('account.copy.text')}</p>
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {ask.problem ? <Notice tone="danger">{ask.problem.message}</Notice> : null}
      {ask.failure ? <Failure error={ask.failure} /> : null}
      {file.failed ? <Notice tone="danger">{t('account.copy.failed')}</Notice> : null}
      <div role="status">
        {copy?.path != null && copy.expiresAt != null ? (
          <p>{t('account.copy.ready', { size: size(copy.size ?? 0), day: day(copy.expiresAt) })}</p>
        ) : copy ? (
          <>
            <p>{t('account.copy.making')}</p>
            <Skeleton lines={1} />
          </>
        ) : null}
      </div>
      <div className="sh-actions">
        {copy?.path != null ? (
          <Button
            variant="primary"
            icon={IconDownload}
            busy={file.busy}
            onClick={() => void file.take(copy.path ?? '')}
          >
            {t('account.copy.take')}
          </Button>
        ) : null}
        {copy === null || copy.path != null ? (
          <Button variant={copy ? 'quiet' : 'primary'} busy={ask.busy} onClick={() => void prepare()}>
            {t(copy ? 'account.copy.again' : 'account.copy.ask')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
