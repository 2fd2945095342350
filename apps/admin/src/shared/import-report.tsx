/** What was understood of a file, line by line: what will be made, what is refused, and why. */
import { type AdminImportReportFragment, graphql, type ImportVerdict } from '@cabas/client';
import {
  IconAlertTriangle,
  IconBan,
  IconCirclePlus,
  IconEqual,
  IconMinus,
  IconRefresh,
} from '@tabler/icons-react';
import { Badge, Button, FilterChips, type IconType, Table, type Tone } from '@cabas/ui';
import { useState } from 'react';
import { useWords } from './words.tsx';

graphql(`
  fragment AdminImportReport on ImportReport {
    id
    kind
    fileName
    encoding
    separator
    decimalSign
    toCreate
    toUpdate
    unchanged
    refused
    appliedAt
    lines {
      line
      verdict
      label
      understood
      messages
    }
  }
`);

const looks: Readonly<Record<ImportVerdict, readonly [Tone | 'neutral', IconType]>> = {
  CREATE: ['success', IconCirclePlus],
  UPDATE: ['info', IconRefresh],
  UNCHANGED: ['neutral', IconEqual],
  WARNING: ['attention', IconAlertTriangle],
  REFUSED: ['danger', IconBan],
  IGNORED: ['neutral', IconMinus],
};
const A_SCREENFUL = 25;
const order = [
  'REFUSED',
  'WARNING',
  'CREATE',
  'UPDATE',
  'UNCHANGED',
  'IGNORED',
] as const satisfies readonly ImportVerdict[];

export function ImportReport({ report }: { report: AdminImportReportFragment }) {
  const { t } = useWords();
  const [shown, setShown] = useState<ImportVerdict | 'ALL'>('ALL');
  const [most, setMost] = useState(A_SCREENFUL);
  const chips = order
    .map((value) => ({
      value,
      label: t(`common.importVerdict.${value}`),
      icon: looks[value][1],
      count: report.lines.filter((line) => line.verdict === value).length,
    }))
    .filter(({ count }) => count > 0);
  // what needs a look comes first; within it, as in the file
  const lines = report.lines
    .filter((line) => shown === 'ALL' || line.verdict === shown)
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return (
    <div className="ad-stack">
      <p>
        {t('admin.import.summary', {
          file: report.fileName,
          create: report.toCreate,
          update: report.toUpdate,
          unchanged: report.unchanged,
          refused: report.refused,
        })}
      </p>
      <p className="ad-soft ad-small">
        {t('admin.import.found', {
          encoding: report.encoding,
          separator: nameOf(report.separator, t('admin.import.tab')),
          decimal: report.decimalSign,
        })}
      </p>
      <FilterChips
        wrap
        label={t('admin.import.filter')}
        value={shown}
        onChange={setShown}
        options={[{ value: 'ALL', label: t('admin.filter.all'), count: report.lines.length }, ...chips]}
      />
      <Table
        dense
        caption={report.fileName}
        rows={lines.slice(0, most)}
        rowKey={(line) => String(line.line)}
        columns={[
          {
            key: 'label',
            header: t('admin.import.label'),
            main: true,
            cell: (line) => <span className="ad-anywhere">{line.label || '—'}</span>,
          },
          { key: 'line', header: t('admin.import.line'), align: 'end', cell: (line) => line.line },
          {
            key: 'verdict',
            header: t('admin.import.verdict'),
            cell: (line) => {
              const [tone, icon] = looks[line.verdict];
              return (
                <Badge tone={tone} icon={icon}>
                  {t(`common.importVerdict.${line.verdict}`)}
                </Badge>
              );
            },
          },
          {
            key: 'understood',
            header: t('admin.import.understood'),
            cell: (line) =>
              line.understood || line.messages.length > 0 ? (
                <>
                  {line.understood}
                  {line.messages.map((message) => (
                    <span
                      key={message}
                      className={line.verdict === 'REFUSED' ? 'ad-said ad-late' : 'ad-said'}
                    >
                      {message}
                    </span>
                  ))}
                </>
              ) : null,
          },
        ]}
      />
      {lines.length > most ? (
        <div className="ad-more">
          <Button onClick={() => setMost(lines.length)}>
            {t('admin.import.rest', { count: lines.length - most })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const nameOf = (separator: string, tab: string): string => (separator === '\t' ? tab : separator);
