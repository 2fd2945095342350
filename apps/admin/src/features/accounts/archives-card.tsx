import { IconFiles } from '@tabler/icons-react';
import { Button, Card, LinkButton, ProgressBar } from '@cabas/ui';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Answer } from '../../shared/answer.tsx';
import { useDocumentArchives, useStartDocumentArchive } from '../../shared/books.ts';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

/** All documents of a period as one file: asked for here, fetched when it is ready, some days long. */
export function ArchivesCard({ from, to }: { from: string; to: string }) {
  const { t } = useWords();
  const { dayWithYear, moment } = useFormats();
  const query = useDocumentArchives();
  const start = useStartDocumentArchive();
  const go = async () => {
    if ((await start.run({ from, to })) !== undefined) void query.refetch();
  };
  return (
    <Card roomy>
      <div className="ad-stack ad-stack--tight">
        <h2 className="ad-row">
          <IconFiles size={24} aria-hidden />
          {t('admin.archives.title')}
        </h2>
        <p className="ad-soft">{t('admin.archives.text')}</p>
        <div>
          <Button size="small" busy={start.busy} onClick={() => void go()}>
            {t('admin.archives.start')}
          </Button>
        </div>
        <ActionProblem action={start} />
        <Answer query={query}>
          {({ documentArchives }) =>
            documentArchives.map(({ id, firstDay, lastDay, total, done, expiresAt, path }) => (
              <div key={id} className="ad-stack ad-stack--tight">
                <span className="ad-small">
                  {t('admin.archives.of', {
                    from: dayWithYear(firstDay),
                    to: dayWithYear(lastDay),
                    count: total,
                  })}
                </span>
                {path === null ? (
                  <ProgressBar label={t('admin.archives.drawing')} value={done} max={total} />
                ) : (
                  <div className="ad-row">
                    <LinkButton size="small" href={path} download>
                      {t('admin.archives.take')}
                    </LinkButton>
                    {expiresAt === null ? null : (
                      <span className="ad-soft ad-small">
                        {t('admin.archives.until', { moment: moment(expiresAt) })}
                      </span>
                    )}
                  </div>
                )}
              </div>
            ))
          }
        </Answer>
      </div>
    </Card>
  );
}
