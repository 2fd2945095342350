/** Drop a file, read what would happen line by line, then import: nothing is written before the last click. */
import { graphql, type ImportKind, useScopedQuery } from '@cabas/client';
import { searchKey } from '@cabas/kernel';
import { Button, Notice } from '@cabas/ui';
import { type ReactNode, useState } from 'react';
import { ActionProblem } from './action-problem.tsx';
import { Answer } from './answer.tsx';
import { useCollective } from './collective-context.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportReport } from './import-report.tsx';
import { uploadImport } from './upload-import.ts';
import { useAction } from './use-action.ts';
import { useWords } from './words.tsx';

const Report = graphql(`
  query AdminImport($id: UUID!) {
    import(id: $id) {
      ...AdminImportReport
    }
  }
`);
const Apply = graphql(`
  mutation AdminApplyImport($importId: UUID!) {
    applyImport(importId: $importId) {
      __typename
      ...AdminImportReport
      ...AdminProblem
    }
  }
`);

interface PanelProps {
  readonly kind: ImportKind;
  readonly producerId?: string;
  readonly hint: ReactNode;
  /** Farms a file's name may speak of: dropping one farm's file on another is asked about first. */
  readonly farms?: readonly { readonly producerId: string; readonly name: string }[];
  readonly onFarm?: (producerId: string) => void;
  readonly onApplied?: () => void;
}

export function ImportPanel({ kind, producerId, hint, farms = [], onFarm, onApplied }: PanelProps) {
  const { t } = useWords();
  const { collective, scope } = useCollective();
  const [asked, setAsked] = useState<{ file: File; farm: { producerId: string; name: string } } | null>(null);
  // A report belongs to the farm it was asked for: another tab starts afresh, coming back finds it again.
  const [taken, setTaken] = useState<{ importId: string; producerId: string | undefined } | null>(null);
  const [state, setState] = useState<{ busy: boolean; failed: string | null }>({ busy: false, failed: null });
  const choose = (file: File) => {
    const farm = farms.find(
      (one) =>
        one.producerId !== producerId &&
        searchKey(file.name)
          .replaceAll(/[\W_]+/g, ' ')
          .includes(searchKey(one.name).replaceAll(/[\W_]+/g, ' ')),
    );
    if (farm === undefined || onFarm === undefined) void take(file, producerId);
    else setAsked({ file, farm });
  };
  const take = async (file: File, owner: string | undefined) => {
    setAsked(null);
    setState({ busy: true, failed: null });
    try {
      const importId = await uploadImport(file, file.name, {
        collectiveId: collective.id,
        scope,
        kind,
        producerId: owner,
      });
      setTaken({ importId, producerId: owner });
      setState({ busy: false, failed: null });
    } catch (failure) {
      setState({ busy: false, failed: failure instanceof Error ? failure.message : String(failure) });
    }
  };
  if (taken !== null && taken.producerId === producerId)
    return (
      <Review
        key={taken.importId}
        importId={taken.importId}
        onApplied={onApplied}
        onAgain={() => setTaken(null)}
      />
    );
  if (asked !== null) {
    return (
      <Notice
        tone="attention"
        title={t('admin.import.otherFarm', { name: asked.farm.name })}
        action={
          <>
            <Button size="small" onClick={() => void take(asked.file, producerId)}>
              {t('admin.import.thisFarm')}
            </Button>
            <Button
              size="small"
              variant="primary"
              onClick={() => {
                onFarm?.(asked.farm.producerId);
                void take(asked.file, asked.farm.producerId);
              }}
            >
              {t('admin.import.goFarm', { name: asked.farm.name })}
            </Button>
          </>
        }
      />
    );
  }
  return (
    <DropZone
      words={{
        title: t('admin.import.drop'),
        failed: t('admin.import.notTaken'),
        reading: t('admin.import.reading'),
      }}
      hint={hint}
      accept=".csv,.txt,.tsv,text/csv"
      busy={state.busy}
      failed={state.failed}
      onFile={choose}
    />
  );
}

function Review({
  importId,
  onApplied,
  onAgain,
}: {
  importId: string;
  onApplied?: () => void;
  onAgain: () => void;
}) {
  const { t } = useWords();
  const { scope } = useCollective();
  const query = useScopedQuery(Report, { id: importId }, { scope });
  const apply = useAction(Apply, (result) => result.applyImport, scope);
  const run = async () => {
    if (await apply.run({ importId })) onApplied?.();
  };
  return (
    <Answer query={query}>
      {({ import: report }) => {
        if (report === null)
          return (
            <Notice
              tone="attention"
              title={t('admin.import.gone')}
              action={
                <Button size="small" onClick={onAgain}>
                  {t('admin.import.another')}
                </Button>
              }
            />
          );
        const count = report.toCreate + report.toUpdate;
        return (
          <div className="ad-stack">
            {report.appliedAt ? null : <ImportReport report={report} />}
            <ActionProblem action={apply} />
            {report.appliedAt ? (
              <Notice
                tone="success"
                title={t('admin.import.applied', { count })}
                action={
                  <Button size="small" onClick={onAgain}>
                    {t('admin.import.another')}
                  </Button>
                }
              >
                <details>
                  <summary>{t('admin.import.report')}</summary>
                  <ImportReport report={report} />
                </details>
              </Notice>
            ) : (
              <div className="ad-actions ad-actions--bar">
                <Button onClick={onAgain}>{t('admin.import.another')}</Button>
                <Button variant="primary" busy={apply.busy} disabled={count === 0} onClick={() => void run()}>
                  {t('admin.import.apply', { count })}
                </Button>
              </div>
            )}
          </div>
        );
      }}
    </Answer>
  );
}
