import { IconCash, IconNotebook } from '@tabler/icons-react';
import {
  Card,
  DateInput,
  Field,
  FilterChips,
  type IconType,
  LinkButton,
  Notice,
  PageHeader,
  Select,
} from '@cabas/ui';
import { AccountantLink } from '../../shared/accountant-link.tsx';
import { Answer } from '../../shared/answer.tsx';
import { bookFile, type BookFile, useBooks } from '../../shared/books.ts';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { ArchivesCard } from './archives-card.tsx';
import { ClosingsSection } from './closings-section.tsx';
import { BackToAccounts } from './back-to-accounts.tsx';

const OWN = 'collective';

/** For the accountant: one book, one period, the files; below, its closings. */
export function BooksPage() {
  const { t } = useWords();
  const [book, setBook] = useAddressValue('book', OWN);
  const query = useBooks();
  return (
    <>
      <PageHeader title={t('admin.books.title')} lead={t('admin.books.lead')} />
      <div className="ad-stack ad-stack--wide">
        <BackToAccounts />
        <Answer query={query}>
          {({ accountingBooks }) => {
            const idOf = ({ producerId }: { producerId: string | null }) => producerId ?? OWN;
            const chosen = accountingBooks.find((one) => idOf(one) === book) ?? accountingBooks[0];
            if (chosen === undefined) return null;
            return (
              <>
                <Field label={t('admin.books.book')} hint={t('admin.books.bookHint')}>
                  <Select
                    value={idOf(chosen)}
                    onChange={(event) => setBook(event.target.value)}
                    options={accountingBooks.map((one) => ({ value: idOf(one), label: one.payeeName }))}
                  />
                </Field>
                <Files producerId={chosen.producerId} />
                <AccountantLink />
                {chosen.closed ? <ClosingsSection key={idOf(chosen)} producerId={chosen.producerId} /> : null}
              </>
            );
          }}
        </Answer>
      </div>
    </>
  );
}

const FILES: readonly {
  readonly key: 'journal' | 'receipts';
  readonly icon: IconType;
  readonly files: readonly {
    readonly file: BookFile;
    readonly word: 'fec' | 'csv' | 'xlsx' | 'lines' | 'members' | 'months';
  }[];
}[] = [
  {
    key: 'journal',
    icon: IconNotebook,
    files: [
      { file: 'journal/fec.txt', word: 'fec' },
      { file: 'journal/journal.csv', word: 'csv' },
    ],
  },
  {
    key: 'receipts',
    icon: IconCash,
    files: [
      { file: 'receipts/receipts-all.xlsx', word: 'xlsx' },
      { file: 'receipts/receipts-lines.csv', word: 'lines' },
      { file: 'receipts/receipts-members.csv', word: 'members' },
      { file: 'receipts/receipts-months.csv', word: 'months' },
    ],
  },
];

function Files({ producerId }: { producerId: string | null }) {
  const { t } = useWords();
  const { today } = useFormats();
  const { collective } = useCollective();
  const year = today().slice(0, 4);
  const [from, setFrom] = useAddressValue('from', `${year}-01-01`);
  const [to, setTo] = useAddressValue('to', `${year}-12-31`);
  const years = [year, String(Number(year) - 1)];
  const wholeYear = years.find((one) => from === `${one}-01-01` && to === `${one}-12-31`) ?? '';
  const wrong = from === '' || to === '' || from > to;
  return (
    <section className="ad-stack">
      <div className="ad-tools">
        <FilterChips
          label={t('admin.books.period')}
          value={wholeYear}
          onChange={(one) => {
            setFrom(`${one}-01-01`);
            setTo(`${one}-12-31`);
          }}
          options={years.map((value) => ({ value, label: value }))}
        />
        <Field label={t('admin.books.from')}>
          <DateInput value={from} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label={t('admin.books.to')}>
          <DateInput value={to} onChange={(event) => setTo(event.target.value)} />
        </Field>
      </div>
      {wrong ? (
        <Notice still tone="attention">
          {t('admin.books.wrongPeriod')}
        </Notice>
      ) : (
        <div className="ad-grid">
          {FILES.map(({ key, icon: Icon, files }) => (
            <Card key={key} roomy>
              <div className="ad-stack ad-stack--tight">
                <h2 className="ad-row">
                  <Icon size={24} aria-hidden />
                  {t(`admin.books.${key}`)}
                </h2>
                <p className="ad-soft">{t(`admin.books.${key}.text`)}</p>
                <div className="ad-row">
                  {files.map(({ file, word }) => (
                    <LinkButton
                      key={file}
                      size="small"
                      href={bookFile(collective.id, file, { producerId, from, to })}
                      download
                    >
                      {t(`admin.books.file.${word}`)}
                    </LinkButton>
                  ))}
                </div>
              </div>
            </Card>
          ))}
          <ArchivesCard from={from} to={to} />
        </div>
      )}
      <p className="ad-soft ad-small">{t('admin.books.who')}</p>
    </section>
  );
}
