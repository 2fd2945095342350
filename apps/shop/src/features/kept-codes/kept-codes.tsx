/** No network, and the page was opened anew: the codes that this phone kept, each with whose it is, where, and what. */
import { Card, QrCode } from '@cabas/ui';
import { useEffect, useState } from 'react';
import { codeText, shortCode } from '../../shared/basket-code.ts';
import { useFormats } from '../../shared/formats.ts';
import { useLocaleChoice, useWords } from '../../shared/words.tsx';
import { readCodes } from './store.ts';
import './kept-codes.css';

export function KeptCodes() {
  const { t } = useWords();
  const { locale, choose } = useLocaleChoice();
  const { day } = useFormats();
  // the hall's own calendar is the phone's
  const [kept] = useState(() => readCodes(new Intl.DateTimeFormat('en-CA').format()));
  const language = kept?.locale;
  useEffect(() => {
    // nobody says without network which language the person reads: the one of last time
    if (language && language !== locale) choose(language === 'en' ? 'en' : 'fr');
  }, [language, locale, choose]);
  if (kept === null) return null;
  return (
    <div className="sh-page sh-page--narrow sh-kept">
      <h1>{t('shop.kept.title', { count: kept.codes.length })}</h1>
      <p>{t('shop.kept.text')}</p>
      {kept.codes.map((code) => (
        <Card key={code.orderId} className="sh-kept__code">
          <div>
            <p className="sh-soft">{code.collective}</p>
            <h2 className="sh-capital">{day(code.day)}</h2>
            <p className="sh-strong">{code.hours}</p>
            <p>
              {code.place}
              {code.address ? <span className="sh-soft"> · {code.address}</span> : null}
            </p>
            <p>{t('shop.kept.of', { name: kept.name })}</p>
          </div>
          <div className="sh-kept__squares">
            <QrCode text={codeText(code)} label={t('shop.code.label')} size={220} />
            <p className="sh-kept__letters">{shortCode(code.orderId)}</p>
          </div>
          <ul className="sh-kept__goods">
            {code.goods.map(({ farm, items }) => (
              <li key={farm}>
                <span className="sh-strong">{farm}</span>
                {items.map((item) => (
                  <span key={item} className="sh-small">
                    {item}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
