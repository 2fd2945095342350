/** Drop a file, read what would happen line by line, then import: nothing is written before the last click. */
import { graphql, type ImportKind, useScopedQuery } from '@cabas/client';
import { IconFileUpload } from '@tabler/icons-react';
import { Button, classes, Notice, ProgressBar } from '@cabas/ui';
import { type DragEvent, type ReactNode, useState } from 'react';
import { ActionProblem } from './action-problem.tsx';
import { Answer } from './answer.tsx';
import { useCollective } from './collective-context.tsx';
import { ImportReport } from './import-report.tsx';
import { uploadImport } from './upload-import.ts';
import { useAction } from './use-action.ts';
import { useWords } from './words.tsx';

const Report = graphql(`query AdminImport($id: UUID!) { import(id: $id) { ...AdminImportReport } }`);
const Apply = graphql(`
  mutation AdminApplyImport($importId: UUID!) {
    applyImport(importId: $importId) { __typename ...AdminImportReport ...AdminProblem }
  }
`);

interface PanelProps {
  readonly kind: ImportKind;
  readonly producerId?: string;
  readonly hint: ReactNode;
  readonly onApplied?: () => void;
}

export function ImportPanel({ kind, producerId, hint, onApplied }: PanelProps) {
  const { collective, scope } = useCollective();
  const [importId, setImportId] = useState<string | null>(null);
  const [state, setState] = useState<{ busy: boolean; failed: string | null }>({ busy: false, failed: null });
  const take = async (file: File) => {
    setState({ busy: true, failed: null });
    try {
      setImportId(await uploadImport(file, file.name, { collectiveId: collective.id, scope, kind, producerId }));
      setState({ busy: false, failed: null });
    } catch (failure) {
      setState({ busy: false, failed: failure instanceof Error ? failure.message : String(failure) });
    }
  };
  if (importId !== null) return <Review key={importId} importId={importId} onApplied={onApplied} onAgain={() => setImportId(null)} />;
  return <DropZone hint={hint} busy={state.busy} failed={state.failed} onFile={(file) => void take(file)} />;
}

function DropZone({ hint, busy, failed, onFile }: { hint: ReactNode; busy: boolean; failed: string | null; onFile: (file: File) => void }) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div className="ad-stack">
      {failed === null ? null : <Notice tone="danger" title={t('admin.import.notTaken')}>{failed}</Notice>}
      <label className={classes('ad-drop', over && 'ad-drop--over')} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <IconFileUpload size={32} stroke={1.5} aria-hidden />
        <strong>{t('admin.import.drop')}</strong>
        <span className="ad-soft">{hint}</span>
        <input className="cb-hidden" type="file" accept=".csv,.txt,.tsv,text/csv" disabled={busy} onChange={(event) => { const file = event.target.files?.[0]; if (file) onFile(file); event.target.value = ''; }} />
      </label>
      {busy ? <ProgressBar label={t('admin.import.reading')} value={1} max={3} /> : null}
    </div>
  );
}

function Review({ importId, onApplied, onAgain }: { importId: string; onApplied?: () => void; onAgain: () => void }) {
  const { t } = useWords();
  const { scope } = useCollective();
  const query = useScopedQuery(Report, { id: importId }, { scope });
  const apply = useAction(Apply, (result) => result.applyImport, scope);
  const run = async () => { if (await apply.run({ importId })) onApplied?.(); };
  return (
    <Answer query={query}>
      {({ import: report }) => {
        if (report === null) return <Notice tone="attention" title={t('admin.import.gone')} action={<Button size="small" onClick={onAgain}>{t('admin.import.another')}</Button>} />;
        const count = report.toCreate + report.toUpdate;
        return (
          <div className="ad-stack">
            <ActionProblem action={apply} />
            {report.appliedAt
              ? <Notice tone="success" title={t('admin.import.applied', { count })} action={<Button size="small" onClick={onAgain}>{t('admin.import.another')}</Button>} />
              : (
                <div className="ad-actions ad-actions--bar">
                  <Button onClick={onAgain}>{t('admin.import.another')}</Button>
                  <Button variant="primary" busy={apply.busy} disabled={count === 0} onClick={() => void run()}>{t('admin.import.apply', { count })}</Button>
                </div>
              )}
            <ImportReport report={report} />
          </div>
        );
      }}
    </Answer>
  );
}
